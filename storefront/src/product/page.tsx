import { useHead } from '../head/use-head';

export default function Page() {
  useHead({ title: 'product' });
  return <h1 className="column text-4xl">product</h1>;
}
