// Before anything is painted: the theme that was chosen here, if one was. Where nothing may be kept, reading throws.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {}
