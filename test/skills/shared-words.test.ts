import { describe, expect, it } from '@jest/globals';
import { inDocument, wordsInDocument } from './build-reader.js';

describe('a word that shares the words of a neighbour', () => {
  it.each<[string, readonly string[]]>([
    ['sound data modeling and warehousing habits', ['Data Modeling', 'Data Warehousing']],
    ['data modeling & governance', ['Data Modeling', 'Data Governance']],
    ['data integration, engineering and lineage', ['Data Integration', 'Data Engineering', 'Data Lineage']],
    ['data quality, governance and Python', ['Data Quality', 'Data Governance', 'Python']],
    ['data governance/quality', ['Data Governance', 'Data Quality']],
    ['performance and security testing', ['Performance Testing', 'Security Testing']],
    [
      'unit, regression, and performance testing',
      ['Unit Testing', 'Regression Testing', 'Performance Testing'],
    ],
    ['front-end or back-end development', ['Frontend Development', 'Backend Development']],
    ['relational and non-relational databases', ['Relational Databases', 'NoSQL']],
  ])('%j names %j', (text, names) => {
    expect(inDocument(text)).toEqual(names);
  });

  it('stands where it stands', () => {
    expect(wordsInDocument('data modeling and warehousing')).toEqual(['data modeling', 'warehousing']);
    expect(wordsInDocument('smoke and security testing')).toEqual(['smoke', 'security testing']);
  });

  it.each<[string, readonly string[]]>([
    ['data modeling, quality of life', ['Data Modeling']],
    ['data modeling and communication', ['Data Modeling']],
    ['data extraction, classification and text', ['Data Extraction', 'Classification Models']],
    ['data modeling and Python', ['Data Modeling', 'Python']],
    ['test plans and data plans', ['Test Planning']],
    ['our business and data analysis team', ['Data Analysis']],
    ['business and data analysts', ['Data Analysis']],
    ['data modeling. Warehousing staff', ['Data Modeling']],
  ])('of %j are only %j', (text, names) => {
    expect(inDocument(text)).toEqual(names);
  });
});
