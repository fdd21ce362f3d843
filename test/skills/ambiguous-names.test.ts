import { describe, expect, it } from '@jest/globals';
import { inDocument, inQuery } from './build-reader.js';

describe('an ambiguous name in a document counts', () => {
  it.each<[string, string, readonly string[]]>([
    ['beside another skill in a list', 'Scala, Go', ['Scala', 'Go']],
    ['beside another skill after a slash', 'Objective-C/Swift', ['Objective-C', 'Swift']],
    ['beside another skill after "or"', 'R or Python', ['R', 'Python']],
    ['beside another skill after "and"', 'Django and Flask', ['Django', 'Flask']],
    ['in brackets after another skill', 'JavaScript (React)', ['JavaScript', 'React']],
    ['down a chain of neighbours', 'Go, Rust, C and Python', ['Go', 'Rust', 'C', 'Python']],
    ['beside another ambiguous name', 'Rust/Swift', ['Rust', 'Swift']],
    ['spelled as it is', 'OR-Tools, Gurobi and Python', ['OR-Tools', 'Gurobi', 'Python']],
    ['past the version of its neighbour', 'Java 17, Go', ['Java', 'Go']],
    ['in a list of small letters', 'python, go, java', ['Python', 'Go', 'Java']],
    ['in a list that lost its commas', 'Java Spring, Hibernate', ['Java', 'Spring', 'Hibernate']],
    ['in a line of tags', 'java go kubernetes', ['Java', 'Go', 'Kubernetes']],
    ['before a technical noun', 'Senior Go Developer', ['Go']],
    ['before a technical noun, single letter', 'Lead C engineers', ['C']],
    ['before "-based"', 'a React-based interface', ['React']],
    [
      'beside its other half',
      'supervised and unsupervised learning',
      ['Supervised Learning', 'Unsupervised Learning'],
    ],
    [
      'of a small letter in a list',
      'data analysis and visualization',
      ['Data Analysis', 'Data Visualization'],
    ],
    ['among tools of its kind', 'Tableau, Mode, Heap', ['Tableau', 'Mode Analytics', 'Heap Analytics']],
    [
      'among fields of its kind',
      'statistics, optimization and sampling',
      ['Statistics', 'Mathematical Optimization', 'Sampling Methods'],
    ],
    [
      'among methods of its kind',
      'regression models, segmentation, clustering',
      ['Regression Analysis', 'Customer Segmentation', 'Cluster Analysis'],
    ],
    [
      'beside what it is made with',
      'stored procedures, triggers',
      ['Stored Procedures', 'Database Triggers'],
    ],
    ['of a field after "strong"', 'Strong mathematics skills', ['Mathematics']],
    [
      'of a field among systems',
      'distributed systems, security or storage',
      ['Distributed Systems', 'Information Security', 'Data Storage'],
    ],
    ['after "strong"', 'Strong Excel (must)', ['Excel']],
    ['before "mastery"', 'Excel mastery', ['Excel']],
    ['after "experience with"', 'experience with Chef', ['Chef']],
    ['beside a registry', 'ECR or ACR', ['ECR', 'Azure Container Registry']],
    ['beside a template engine', 'CFT and Terraform', ['CloudFormation', 'Terraform']],
    ['beside a classifier', 'k-NN, Naive Bayes', ['k-Nearest Neighbors', 'Naive Bayes']],
    ['after "proficient in"', 'Proficient in Swift', ['Swift']],
    ['after "written in"', 'services written in Go', ['Go']],
    ['after years', '5+ years of Rust', ['Rust']],
    ['after "languages like"', 'languages like Go', ['Go']],
    ['after "services like"', 'services like Lambda', ['Lambda']],
    ['after a tokenised "e.g ."', 'languages ( e.g . Go )', ['Go']],
    ['before a version', 'Go 1.21 runs here', ['Go']],
    ['glued to a version', 'Our Angular is React18', ['Angular', 'React']],
    ['under a heading', 'Languages: Go', ['Go']],
    ['under a marked-up heading', '- **Tech stack:** Node; Express', ['Node.js', 'Express']],
    ['alone on its bullet', '- Go\n- Teamwork', ['Go']],
    ['alone on its bullet with years', '* React (3+ years)', ['React']],
    ['alone on its numbered bullet', '1. Rust', ['Rust']],
    ['alone on its line in a list of lines', 'Kafka\nGo\nSpark', ['Kafka', 'Go', 'Spark']],
    ['as an acronym among small letters', 'they speak SOAP and REST here', ['SOAP', 'REST']],
    ['as a method, in small letters', 'knowledge of classification', ['Classification Models']],
    ['among methods', 'skilled in regression and clustering', ['Regression Analysis', 'Cluster Analysis']],
    ['as a tool named like a word', 'Experience with Hugo or Jekyll', ['Hugo', 'Jekyll']],
    ['as a library named like a word', 'TypeScript (Hono, Joi)', ['TypeScript', 'Hono', 'Joi']],
    ['as a database named like a word', 'Knowledge of Neon and PostgreSQL', ['Neon', 'PostgreSQL']],
    ['as a product named like a genre', 'experience with Allegro and OrCAD', ['Allegro', 'OrCAD']],
    ['as a payment service', 'experience with Square', ['Square']],
    ['as a package named like a person', 'Stan and PyMC', ['Stan', 'PyMC']],
    ['as a forecasting library', 'Prophet or statsmodels', ['Prophet', 'statsmodels']],
    ['as a serialiser named like a person', 'Gson or Jackson', ['Gson', 'Jackson']],
    ['as a tool of Python', 'mypy, tox and Ruff', ['mypy', 'tox', 'Ruff']],
    ['as a speech model', 'experience with Whisper', ['Whisper']],
    ['as a tool of events and mails', 'Experience with Drift or Pardot', ['Drift', 'Pardot']],
    ['as a runner of models', 'Modal, BentoML and vLLM', ['Modal', 'BentoML', 'vLLM']],
    ['as an app builder', 'Lovable, Replit or Cursor', ['Lovable', 'Replit', 'Cursor']],
    ['as a figure of marketing', 'ROAS, CAC and ROI', ['ROAS', 'Customer Acquisition Cost', 'ROI']],
    [
      'with its long name',
      'RBAC and access control principles',
      ['Role-Based Access Control', 'Access Control'],
    ],
    ['as what reports are made in', 'reporting in Excel', ['Excel']],
    ['as a helper of coders', 'Cline, Aider or Cursor', ['Cline', 'Aider', 'Cursor']],
    ['as a small model', 'Gemma, Phi and Llama', ['Gemma', 'Phi', 'Llama']],
    ['as what is in use', 'Test tools (we use Jest)', ['Jest']],
    ['at the head of a list of tasks', 'Reporting, dashboards, KPIs', ['Reporting', 'Dashboards', 'KPIs']],
  ])('%s: %j', (_, text, names) => {
    expect(inDocument(text)).toEqual(names);
  });
});

describe('an ambiguous word in a document is no skill', () => {
  it.each([
    'Write scripts, or tools such as these',
    'Go to market with us',
    'Our acr rose; the cft met weekly',
    'She supervised interns in dark mode and asked a heap of questions',
    'An epic journey to the cloud; a streaming service for films',
    'a go-to-market plan',
    'We go live and work on the go. Go ahead!',
    'Ready to react to change. React quickly!',
    'the rest of the team; Rest assured',
    'Spark joy, spark curiosity',
    'A swift response',
    'Swift response guaranteed',
    'Express interest by mail',
    'You excel at teamwork. Excel in your role!',
    'R&D',
    'R & D team',
    'our R&D-team',
    'a C-level manager, the C suite',
    'Vitamin C',
    'Series C funding',
    'a real go-getter',
    'Access for all',
    'an AI-assisted mode',
    'Spring 2025 internship',
    'Phoenix, AZ',
    'the assembly line',
    'You make sure that teams move fast',
    'Basic understanding, solid knowledge',
    'Developer (m/f/d)',
    'at the helm of the company',
    'a Sous Chef',
    "I'd say we'd do it",
    'Let’s Go',
    'We use java, express yourself freely',
    'Python developers go home at five',
    'grades A, B, C, D',
    'Shell companies',
    'Our Go team is Great', // a name alone in a sentence says nothing
    'Hugo Boss stores',
    'the neon lights of the city',
    'We square the circle',
    'You will classify documents',
    'reporting to the CTO, with short reporting lines',
    'a regression of issues',
    'classification level: secret',
    'simulation games',
    'an allegro tempo',
    'in constant contact with customers, a great networker',
    'Read the docs first',
    'a plausible plan',
    'A valid passport',
    'find us on Google Maps and join our Discord',
    'the colleague of the year',
    'work authorization, prior authorization',
    'social networking events',
    'gyms and spas',
    'a great user experience',
    'Job security and a security clearance',
    'a feast for personalization fans',
    'we capture one customer after another',
    'Room for growth',
    'Black Friday requests',
    'a CVS Health company',
    'a whisper in the dark',
    'You face emotion and volatility with calm',
    'the boundary between teams',
    'Andrew Jackson Street',
    'a direct report of the CFO',
    'what triggers a refund',
    'warehousing jobs, with room for storage',
    'social security',
    'prompting the team to act',
    'a clustering of holidays',
    'sampling the wines',
    'a study of mathematics',
    'your privacy matters',
    'a modal verb in a lovable, omni-present tempo',
    'a census of drift wood',
    'Gemma and Devin run the team',
    'the mage adjusts, attentive to every gong',
  ])('%j', (text) => {
    expect(inDocument(text).filter((name) => !['Java', 'Python'].includes(name))).toEqual([]);
  });
});

it.each(['Senior Developer (m/f/d), Java', 'Entwickler (m/w/d): Java'])(
  'genders are no skill: %j',
  (text) => {
    expect(inDocument(text)).toEqual(['Java']);
  },
);

describe('a name that is told elsewhere in the document', () => {
  it.each([
    ['Languages: Rust, Java\nWebAssembly with Rust', 2],
    ['Languages: Rust, Java\nthe team scraped rust from pipes', 1],
    ['Languages: Rust, Java\nRust never sleeps', 1],
    ['the team met in Rust, a small town', 0],
  ])('counts where its capital stands out: %j', (text, count) => {
    expect(inDocument(text).filter((name) => name === 'Rust')).toHaveLength(count);
  });
});

describe('in a query', () => {
  it.each(['go', 'Go', 'GO', 'go developer'])('a name alone is evidence enough: %j', (text) => {
    expect(inQuery(text)).toEqual(['Go']);
  });

  it.each([
    'go to market',
    'go-to-market manager',
    'Go live',
    'react to',
    'rest of',
    'swift response',
    'R&D',
  ])('a phrase that means something else is no skill: %j', (text) => {
    expect(inQuery(text)).toEqual([]);
  });
});
