import { describe, expect, it } from '@jest/globals';
import { summariseLine } from '../build-reader.js';

describe('big data', () => {
  it.each([
    ['Big data technologies such as Hadoop or Spark', ['REQUIRED Big Data|Hadoop|Spark*']],
    ['Big data platforms (Hadoop, Spark)', ['REQUIRED Hadoop|Spark']],
  ])('is asked for with its technologies, but names the class of its platforms: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });
});

describe('skills of one line', () => {
  it.each([
    ['Python or Java', ['REQUIRED Python|Java']],
    ['Python, Java, or Go', ['REQUIRED Python|Java|Go']],
    ['Python, Java or Go and Docker', ['REQUIRED Python|Java|Go', 'REQUIRED Docker']],
    ['Python/Java', ['REQUIRED Python|Java']],
    ['Terraform and/or Pulumi', ['REQUIRED Terraform|Pulumi']],
    ['Terraform and /or Pulumi', ['REQUIRED Terraform|Pulumi']],
    ['One of Python, Java, Kotlin', ['REQUIRED Python|Java|Kotlin']],
    ['Either Kafka or RabbitMQ', ['REQUIRED Kafka|RabbitMQ']],
    ['Knowledge of AI/ML fundamentals', ['REQUIRED Artificial Intelligence|Machine Learning']],
    ['At least two of the message brokers: Kafka, RabbitMQ', ['REQUIRED Kafka|RabbitMQ']],
    ['One or more tools related to Kafka, RabbitMQ and NATS', ['REQUIRED Kafka|RabbitMQ|NATS']],
    ['One of these brokers – Kafka, RabbitMQ', ['REQUIRED Kafka|RabbitMQ']],
  ])('are alternatives in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Docker and Kubernetes', ['REQUIRED Docker', 'REQUIRED Kubernetes']],
    ['Python, Docker, Kafka', ['REQUIRED Python', 'REQUIRED Docker', 'REQUIRED Kafka']],
    ['Python, Docker, and Kafka', ['REQUIRED Python', 'REQUIRED Docker', 'REQUIRED Kafka']],
    ['You like Terraform and Ansible', ['REQUIRED Terraform', 'REQUIRED Ansible']],
    ['CI/CD and Git', ['REQUIRED CI/CD', 'REQUIRED Git']],
    ['Python and Java or Kotlin', ['REQUIRED Python', 'REQUIRED Java|Kotlin']],
    ['Kotlin (required), Ruby or PHP', ['REQUIRED Kotlin', 'REQUIRED Ruby|PHP']],
    [
      'Supervised and unsupervised learning',
      ['REQUIRED Supervised Learning', 'REQUIRED Unsupervised Learning'],
    ],
  ])('are several requirements in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Python, Java, Go, or similar languages', ['REQUIRED Python|Java|Go*']],
    ['Databases such as PostgreSQL and MySQL', ['REQUIRED PostgreSQL|MySQL*']],
    ['Observability, for example with Prometheus or Datadog', ['REQUIRED Observability|Prometheus|Datadog*']],
    ['ETL tools , e.g. Talend , Pentaho or Informatica .', ['REQUIRED Talend|Pentaho|Informatica*']],
    ['A message broker (e.g. Kafka, RabbitMQ)', ['REQUIRED Kafka|RabbitMQ*']],
    ['Terraform, Ansible and Chef, etc.', ['REQUIRED Terraform|Ansible|Chef*']],
    ['Terraform, Ansible, etc.', ['REQUIRED Terraform|Ansible*']],
    ['Terraform, Ansible, ...', ['REQUIRED Terraform|Ansible*']],
    ['Terraform, Ansible, … You write tests', ['REQUIRED Terraform|Ansible*']],
    ['Mail servers, i.e. Postfix, Dovecot, Kafka', ['REQUIRED Postfix|Dovecot|Kafka*']],
    ['Tools such as Foobar, Barfoo, Quux, Airflow and Dagster', ['REQUIRED Airflow|Dagster*']],
    ['Reporting/dashboard tools such as Looker, Metabase', ['REQUIRED Looker|Metabase*']],
    ['Agile environments (Scrum, Kanban)', ['REQUIRED Agile|Scrum|Kanban']],
    ['Languages like Python or Ruby', ['REQUIRED Python|Ruby*']],
    ['Job runners such as Foobar, Airflow and Dagster', ['REQUIRED Airflow|Dagster*']],
    ['Data toolkits, such as NumPy, Julia', ['REQUIRED NumPy|Julia*']],
    [
      'CI tools like Jenkins and cloud platforms such as Azure or AWS',
      ['REQUIRED Jenkins*', 'REQUIRED Azure|AWS*'],
    ],
    ['Spark, Hadoop, or other big data technologies', ['REQUIRED Spark|Hadoop*']],
    ['Jenkins or similar', ['REQUIRED Jenkins*']],
    ['Java, Scala and/or Kotlin, Groovy, etc.', ['REQUIRED Java|Scala|Kotlin|Groovy*']],
  ])('are open to others in "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it('are alternatives where they are listed in brackets', () => {
    expect(summariseLine('Message queuing systems (Kafka, RabbitMQ, SQS)')).toEqual([
      'REQUIRED Kafka|RabbitMQ|SQS',
    ]);
  });

  it('are alternatives in brackets, also of different kinds and among words that are no skills', () => {
    expect(summariseLine('Cloud infrastructure (Kubernetes, managed cloud services, CI/CD)')).toEqual([
      'REQUIRED Kubernetes|CI/CD',
    ]);
  });

  it('stay apart from the brackets of what comes after an "and"', () => {
    expect(summariseLine('Java and cloud infrastructure (Kubernetes, Terraform)')).toEqual([
      'REQUIRED Java',
      'REQUIRED Kubernetes|Terraform',
    ]);
  });

  it.each([
    ['AWS (EC2, S3)', ['REQUIRED AWS|EC2|S3']],
    ['SQL (joins, window functions)', ['REQUIRED SQL|Window Functions']],
    ['Work on Linux systems such as Ubuntu', ['REQUIRED Linux|Ubuntu*']],
    ['AWS data services (Glue, Athena)', ['REQUIRED AWS|Glue|Athena']],
    ['AWS services such as EC2 and S3', ['REQUIRED AWS|EC2|S3*']],
    ['The Azure platform (e.g. AKS, Databricks)', ['REQUIRED Azure|AKS|Databricks*']],
    [
      'Machine learning techniques and algorithms such as clustering or PCA',
      ['REQUIRED Machine Learning|Cluster Analysis|Principal Component Analysis*'],
    ],
    [
      'Applied statistics skills, such as permutations, regression or ANOVA',
      ['REQUIRED Statistics|Regression Analysis|ANOVA*'],
    ],
    ['Relational databases (PostgreSQL, MySQL)', ['REQUIRED Relational Databases|PostgreSQL|MySQL']],
    ['Version control systems (Git, Mercurial)', ['REQUIRED Version Control|Git|Mercurial']],
    ['Hadoop ecosystem tools such as Hive or Pig', ['REQUIRED Hadoop|Hive|Pig*']],
    [
      'Statistical techniques and concepts (regression analysis)',
      ['REQUIRED Statistics|Regression Analysis'],
    ],
    ['Infrastructure as code: Terraform or Pulumi', ['REQUIRED Infrastructure as Code|Terraform|Pulumi']],
  ])('are of one group with a head that is a skill itself: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Knowledge of service mesh (Istio, Linkerd)', ['REQUIRED Istio|Linkerd']],
    ['Version control systems like Git or SVN', ['REQUIRED Git|SVN*']],
    ['BI tools such as Tableau or Looker', ['REQUIRED Tableau|Looker*']],
    ['Cloud platforms (AWS, GCP)', ['REQUIRED AWS|GCP']],
    ['Data security standards (HIPAA, GDPR)', ['REQUIRED HIPAA|GDPR']],
    ['Cloud platforms/services (AWS, GCP)', ['REQUIRED AWS|GCP']],
    ['Machine learning ecosystem tools such as PyTorch or JAX', ['REQUIRED PyTorch|JAX*']],
    [
      'Knowledge of Excel or more advanced data analysis tools (Tableau, Looker)',
      ['REQUIRED Excel|Tableau|Looker'],
    ],
    ['ETL and BI tools (Talend, Looker)', ['REQUIRED Talend|Looker']],
    ['Excel, Julia and/or data visualization tools (Tableau)', ['REQUIRED Excel|Julia|Tableau']],
    ['An AI assistant such as Cursor or Claude', ['REQUIRED Cursor|Claude*']],
    ['JavaScript frameworks like React, Angular', ['REQUIRED React|Angular*']],
    ['Databases including PostgreSQL and MySQL', ['REQUIRED PostgreSQL', 'REQUIRED MySQL']],
  ])('stand without a head that only names their class: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Docker Kubernetes Terraform', ['REQUIRED Docker', 'REQUIRED Kubernetes', 'REQUIRED Terraform']],
    ['tools such as Docker Kubernetes Terraform etc .', ['REQUIRED Docker|Kubernetes|Terraform*']],
    ['message brokers ( e.g . Kafka RabbitMQ )', ['REQUIRED Kafka|RabbitMQ*']],
    ['one or more of: Docker Podman', ['REQUIRED Docker|Podman']],
  ])('are found in lists that lost their commas: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Jenkins, Terraform and other tools', ['REQUIRED Jenkins', 'REQUIRED Terraform*']],
    ['Kafka or similar brokers such as RabbitMQ', ['REQUIRED Kafka|RabbitMQ*']],
    ['Kafka, or with brokers such as RabbitMQ, NATS, and SQS', ['REQUIRED Kafka|RabbitMQ|NATS|SQS']],
    ['Agile methods and tools such as Jira', ['REQUIRED Agile', 'REQUIRED Jira*']],
    ['Tools such as dbt, alongside Git and Docker', ['REQUIRED dbt*', 'REQUIRED Git', 'REQUIRED Docker']],
    ['Risk management/mitigation practices, and Git', ['REQUIRED Risk Management', 'REQUIRED Git']],
    ['Java 17 or Kotlin', ['REQUIRED Java|Kotlin']],
    ['Python, including pandas and NumPy', ['REQUIRED Python', 'REQUIRED pandas', 'REQUIRED NumPy']],
  ])('are joined by what stands between and behind them: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['AWS (EC2, S3) or Azure', ['REQUIRED AWS|EC2|S3|Azure']],
    ['AWS (EC2) or Azure (AKS)', ['REQUIRED AWS|EC2|Azure|AKS']],
    ['Python (pandas) and R (dplyr)', ['REQUIRED Python|pandas', 'REQUIRED R|dplyr']],
    ['Tableau, or tools such as Looker and Power BI', ['REQUIRED Tableau|Looker|Power BI']],
    ['Webpack or other build tools (Rollup, Parcel)', ['REQUIRED Webpack|Rollup|Parcel*']],
    ['Python or R (required)', ['REQUIRED Python|R']],
  ])('take the brackets within their choice: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });

  it.each([
    ['Amazon Web Services (AWS)', ['REQUIRED AWS']],
    ['Earned Value Management (EVM)', ['REQUIRED Earned Value Management']],
  ])('are told once where a line says them twice: "%s"', (line, expected) => {
    expect(summariseLine(line)).toEqual(expected);
  });
});
