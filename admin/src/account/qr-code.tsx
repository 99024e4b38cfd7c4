import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';

/**
 * The QR code that the API draws, as part of the page: the content security policy lets no data: address in. Always dark on
 * white, as cameras want it.
 */
export function QrCode({ svg, label }: { svg: string; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  return (
    <Box
      ref={place}
      role="img"
      aria-label={label}
      sx={{
        width: 208,
        maxWidth: '100%',
        aspectRatio: '1',
        bgcolor: '#fff',
        border: 1,
        borderColor: 'divider',
        '& svg': { display: 'block', width: '100%', height: '100%' },
      }}
    />
  );
}
