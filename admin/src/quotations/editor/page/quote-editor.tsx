import { useParams } from 'react-router-dom';
import { DraftEditor } from './draft-editor';
import { NewQuotation } from './new-quotation';

/** The editor of quotations: of a draft that the shop has, or of a new one. */
export default function QuoteEditor() {
  const { id } = useParams();
  return id ? <DraftEditor key={id} id={id} /> : <NewQuotation />;
}
