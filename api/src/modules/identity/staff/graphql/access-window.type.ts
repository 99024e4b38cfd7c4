import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, STAFF } from '../../../../kernel/access.js';

const DAYS = 'The days of the week on which it begins: 1 is Monday, 7 is Sunday.';
const FROM = 'When it begins, "00:00" to "23:59" on the clocks of the shop.';
const UNTIL = 'When it ends, "00:00" to "24:00"; not later than `from`: on the next day.';

@Allow(STAFF, 'users:admin')
@ObjectType('AccessHours', {
  simpleResolvers: true,
  description: 'A span of time, back every week, in which the holders of a role may work. Staff only.',
})
export class AccessHoursView {
  @Field(() => [Int], { description: DAYS })
  days!: number[];

  @Field(() => String, { description: FROM })
  from!: string;

  @Field(() => String, { description: UNTIL })
  until!: string;
}

@InputType({ description: 'A span of time, back every week.' })
export class AccessHoursInput {
  @Field(() => [Int], { description: DAYS })
  days!: number[];

  @Field(() => String, { description: FROM })
  from!: string;

  @Field(() => String, { description: UNTIL })
  until!: string;
}

@InputType({
  description: 'When and from where the holders of a role may work. Both empty: always, from anywhere.',
})
export class AccessWindowInput {
  @Field(() => [AccessHoursInput], { description: 'The hours, at most 20 spans; none: at any time.' })
  hours!: AccessHoursInput[];

  @Field(() => [String], {
    description:
      'The networks in CIDR form ("10.0.0.0/8", "2001:db8::/32") or single addresses, at most 50; none: from anywhere.',
  })
  networks!: string[];
}
