import { Elevation } from './elevation';

export function Page() {
  return (
    <main>
      <p className="wordmark">
        Lámina <span>administración</span>
      </p>
      <Elevation />
      <div className="words">
        <h1>La administración viene en camino.</h1>
        <div>
          <p>
            Aquí el equipo de la tienda va a ver cotizaciones, clientes, láminas y precios, y quién cambió
            qué. Todavía no se puede entrar.
          </p>
          <p>
            Por ahora, todo se maneja por la API: entra con <code>signIn</code> en el{' '}
            <a href="/explorer">explorador GraphQL</a>, o lee el <a href="/schema.graphql">schema.graphql</a>.
            La página para clientes está en la <a href="/">portada</a>.
          </p>
        </div>
      </div>
    </main>
  );
}
