import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A skill under one name, whatever it was called: k8s, K8S and Kubernetes are the same skill.',
})
export class Skill {
  @Field(() => String, { description: 'The usual short form: Kafka, React, Go, S3, PostgreSQL.' })
  readonly name!: string;

  @Field(() => String, {
    description:
      'What kind of skill it is, such as "Database". "Unlisted": a name that the taxonomy does not have.',
  })
  readonly category!: string;

  @Field(() => [String], { description: 'Other names that mean the same skill.' })
  readonly aliases!: readonly string[];
}
