import type { CandidateSkill } from '../../../domain/candidate.js';
import type { DocumentFormat } from '../../../domain/enums.js';
import type { SkillId } from '../../../domain/skill.js';
import type { Mention } from '../../../skills/taxonomy.js';
import type { CandidateDocument } from '../../document-reader.js';
import { readSeniority } from '../../fields/read-seniority.js';
import { countYears, dayOf, monthOf } from './period.js';
import { readEvidence } from './read-evidence.js';
import type { Job, ListedSkill, Resume } from './resume.js';

/** In months; a period ends with its last day, which is the moment after it. */
const halfADay = 1 / 62;

/** Where a skill is named: in a job, or null elsewhere. */
interface Use {
  readonly mention: Mention;
  readonly job: Job | null;
}

/** The candidate of a résumé; jobs that go on are counted up to `asOf`, a day as YYYY-MM-DD. */
export function completeResume(resume: Resume, format: DocumentFormat, asOf: string): CandidateDocument {
  const now = monthOf(asOf, 'end') ?? 0;
  const uses = groupUses(resume);
  const periods = resume.jobs.flatMap(({ period }) => period ?? []);
  const listed = new Map(resume.listed.map((each) => [each.skill, each]));
  const ids = [...new Set([...listed.keys(), ...uses.keys()])];
  return {
    kind: 'candidate',
    format,
    externalId: resume.externalId,
    name: resume.name,
    email: resume.email,
    headline: resume.headline,
    location: resume.location,
    workplace: [],
    seniority: readSeniority(resume.headline ?? '', []).at(-1) ?? null,
    yearsOfExperience: resume.years ?? (periods.length === 0 ? null : countYears(periods, now)),
    education: resume.education,
    skills: ids.map((id) => buildSkill(id, listed.get(id), uses.get(id) ?? [], resume, now)),
    salaryExpectation: null,
    summary: resume.summary,
    updatedAt: resume.updatedAt,
    mentions: [...new Set([...ids, ...resume.others])],
  };
}

function groupUses({ mentions, jobs }: Resume): ReadonlyMap<SkillId, readonly Use[]> {
  const uses = new Map<SkillId, Use[]>();
  let nth = 0;
  for (const mention of mentions) {
    while ((jobs[nth]?.end ?? Infinity) <= mention.start) nth += 1;
    const next = jobs[nth];
    const job = next !== undefined && next.start <= mention.start ? next : null;
    const known = uses.get(mention.skill);
    if (known === undefined) uses.set(mention.skill, [{ mention, job }]);
    else known.push({ mention, job });
  }
  return uses;
}

function buildSkill(
  skill: SkillId,
  listed: ListedSkill | undefined,
  uses: readonly Use[],
  resume: Resume,
  now: number,
): CandidateSkill {
  const jobs = [...new Set(uses.flatMap(({ job }) => job ?? []))];
  const periods = jobs.flatMap(({ period }) => period ?? []);
  const ends = periods.map(({ to }) => Math.min(to ?? now, now));
  const last = ends.length === 0 ? null : ends.reduce((latest, end) => Math.max(latest, end));
  return {
    skill,
    years: listed?.years ?? (periods.length === 0 ? null : countYears(periods, now)),
    lastUsed: last === null ? null : dayOf(last - halfADay),
    evidence: listed?.evidence ?? evidenceOf(uses, resume),
  };
}

/** The words of the latest job that names it; of the first place where no job does. */
function evidenceOf(uses: readonly Use[], { text, privateUntil }: Resume): string | null {
  const end = ({ job }: Use) => (job === null ? -1 : (job.period?.to ?? Infinity));
  const [first, ...others] = uses.filter(({ mention }) => mention.start >= privateUntil);
  if (first === undefined) return null;
  const best = others.reduce((one, other) => (end(other) > end(one) ? other : one), first);
  return readEvidence(text, best.mention);
}
