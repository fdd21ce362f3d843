import type { DescriptionPart } from '../read-description.js';
import type { JobPostingNode } from './job-posting.js';

/** The texts of a JobPosting, in the order in which a posting tells them. */
export function listTexts(given: JobPostingNode): readonly DescriptionPart[] {
  return [
    { field: 'description', heading: null, content: given.description },
    part('responsibilities', 'Responsibilities', given.responsibilities),
    part('qualifications', 'Qualifications', given.qualifications),
    part('skills', 'Skills', given.skills),
    part(
      'experienceRequirements',
      'Experience',
      given.experienceRequirements.flatMap(({ text }) => text ?? []),
    ),
    part(
      'educationRequirements',
      'Education',
      given.educationRequirements.flatMap(({ text }) => text ?? []),
    ),
    part('jobBenefits', 'Benefits', given.jobBenefits),
  ];
}

/** Several texts become a list. */
function part(field: string, heading: string, texts: readonly string[]): DescriptionPart {
  const content = texts.length > 1 ? texts.map((text) => `- ${text}`).join('\n') : (texts[0] ?? null);
  return { field, heading, content };
}
