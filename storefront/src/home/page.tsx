import { useHead } from '../head/use-head';

export default function Page() {
  useHead({ title: 'home' });
  return <h1 className="column text-4xl">home</h1>;
}
