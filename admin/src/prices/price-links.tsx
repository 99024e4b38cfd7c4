import Upload from '@mui/icons-material/FileUploadOutlined';
import PriceChange from '@mui/icons-material/PriceChangeOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** The ways to many prices at once. */
export function PriceLinks() {
  const translate = useTranslate();
  return (
    <>
      <Button size="small" component={Link} to="/prices/change" startIcon={<PriceChange />}>
        {translate('prices.change')}
      </Button>
      <Button size="small" component={Link} to="/prices/import" startIcon={<Upload />}>
        {translate('prices.import')}
      </Button>
    </>
  );
}
