/**
 * Writings that a tokenizer would break or strip, with what stands for them in the index. Lucene's mapping char filter
 * takes the same pairs: case-sensitive, the longest one at each place wins, no regard to word boundaries.
 */
export type SymbolMapping = readonly [written: string, replacement: string];

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** "C++17" is C++, and 17. */
const versioned = (written: string, replacement: string): readonly SymbolMapping[] => [
  [written, replacement],
  ...digits.map((digit): SymbolMapping => [written + digit, `${replacement} ${digit}`]),
];

const each = (writings: readonly string[], replacement: string): readonly SymbolMapping[] =>
  writings.map((written) => [written, replacement]);

/** Each `written` once. Neither side begins or ends with white space. */
export const symbols: readonly SymbolMapping[] = [
  ...['C++', 'c++', 'C ++', 'c ++'].flatMap((written) => versioned(written, 'cplusplus')),
  ...['C#', 'c#', 'C♯'].flatMap((written) => versioned(written, 'csharp')),
  ...each(['F#', 'f#', 'F♯'], 'fsharp'),
  ...each(['Q#', 'q#'], 'qsharp'),
  ...each(['J#', 'j#'], 'jsharp'),
  ...each(['G++', 'g++'], 'gplusplus'),
  ...each(['X++', 'x++'], 'xplusplus'),
  ...each(['Notepad++', 'notepad++'], 'notepadplusplus'),
  ...each(['Objective-C++', 'objective-c++', 'Objective C++', 'objective c++'], 'objectivecplusplus'),
  ...each(['Objective-C', 'objective-c', 'Objective-c', 'Objective C', 'objective c', 'Obj-C'], 'objectivec'),
  // Without a boundary: "ASP.NET" becomes aspdotnet, and a domain name stays one token.
  ...each(['.NET', '.Net', '.net'], 'dotnet'),
  // So that "Node.js" is what "NodeJS" is.
  ...each(['.js', '.JS', '.Js'], 'js'),
  ...each(['CI/CD', 'ci/cd', 'Ci/Cd', 'CI / CD', 'ci / cd', 'CI-CD', 'ci-cd', 'CI&CD'], 'cicd'),
  ...each(['PL/SQL', 'pl/sql', 'Pl/Sql', 'PL-SQL'], 'plsql'),
  ...each(['T-SQL', 't-sql'], 'tsql'),
  // Not "A/B" alone: it would tear "QA/Backend".
  ...each(['A/B t', 'A/B T', 'A/B-t', 'A/B-T', 'a/b t', 'a/b T', 'a/b-t'], 'ab t'),
  ...each(['R&D', 'R & D', 'r&d'], 'rnd'),
  ...each(['S/4HANA', 'S/4 HANA', 's/4hana', 's/4 hana'], 's4hana'),
  ...each(['z/OS', 'z/os'], 'zos'),
  ...each(['Pub/Sub', 'pub/sub', 'Pub/sub'], 'pubsub'),
];
