import { useHead } from '../head/use-head';

export default function Page() {
  useHead({ title: 'comparison' });
  return <h1 className="column text-4xl">comparison</h1>;
}
