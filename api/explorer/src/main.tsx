import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/bricolage-grotesque';
import '@fontsource-variable/instrument-sans';
import 'graphiql/graphiql.css';
import './theme.css';
import { defaultTabs } from './tabs';

const endpoint = new URL('/graphql', window.location.href);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';

/** Headers typed into the Headers pane also travel as the socket's connection parameters. */
const fetcher = createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: socket.href });

/** The first tab's variables reach its editor only when they are given apart from the tab; a later visit keeps its own. */
const firstVisit = window.localStorage.getItem('graphiql:tabState') === null;

const english = !navigator.language.startsWith('es');
if (english) {
  document.documentElement.lang = 'en';
  document.title = 'GraphQL explorer · Lámina';
}

const root = document.getElementById('explorer');
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={defaultTabs}
      variables={firstVisit ? (defaultTabs[0]?.variables ?? undefined) : undefined}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <a className="wordmark" href="/">
          Lámina <span>{english ? 'explorer' : 'explorador'}</span>
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
