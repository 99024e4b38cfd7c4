import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/**
 * The pages' content security policy takes no styles from elements, and a frame made here has the same policy. So styles go
 * along under another name, and are set by the frame's own objects once it is there.
 */
const withoutStyles = (html: string): string =>
  html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/ style="/g, ' data-style="');

const dress = (document: Document): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? '';
  }
};

/** A mail as its reader sees it, in a frame where no script runs and no link leads anywhere. */
export function MailFrame({ html, height = 560 }: { html: string; height?: number }) {
  const translate = useTranslate();
  return (
    <Box
      component="iframe"
      sandbox="allow-same-origin"
      title={translate('message.frame')}
      srcDoc={withoutStyles(html)}
      onLoad={({ currentTarget }) => {
        if (currentTarget instanceof HTMLIFrameElement && currentTarget.contentDocument) {
          dress(currentTarget.contentDocument);
        }
      }}
      sx={{
        width: '100%',
        height,
        border: 1,
        borderColor: 'divider',
        borderRadius: '2px',
        colorScheme: 'light',
      }}
    />
  );
}
