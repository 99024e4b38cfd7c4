import { useHead } from '../head/use-head';

export default function Page() {
  useHead({ title: 'catalogue' });
  return <h1 className="column text-4xl">catalogue</h1>;
}
