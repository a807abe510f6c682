import type { ReplicaOptions } from './options.ts';

export interface CastMember {
  readonly name: string;
  readonly handle: string;
  /** Numeric account id, as the sites put it into addresses and test-ids. */
  readonly id: string;
  readonly bio: string;
}

/** The people of the replicas, invented: by age and surname a pupil, a mother, a stranger and a colleague. */
export const CAST: readonly CastMember[] = [
  { name: 'Mia Okafor', handle: 'mia_okafor', id: '100000000000011', bio: 'y6 :) dance + rabbits' },
  { name: 'Grace Okafor', handle: 'grace_okafor', id: '100000000000012', bio: 'Mum of three. Baker.' },
  { name: 'Tom Baxter', handle: 'tombaxter81', id: '100000000000013', bio: 'Bikes, mostly.' },
  { name: 'Priya Nair', handle: 'priyanair', id: '100000000000014', bio: 'Teacher, reader.' },
];

/** The cast with its first member called as `person=` and `person-handle=` in the address say. */
export function castOf(options: ReplicaOptions): readonly CastMember[] {
  const [first, ...others] = CAST as [CastMember, ...CastMember[]];
  const name = options.query.get('person') ?? first.name;
  const handle = options.query.get('person-handle') ?? first.handle;
  return [{ ...first, name, handle }, ...others];
}
