/** The source system of documents from files, unless told. */
export const fileSource = 'file';
