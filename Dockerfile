# The API with its explorer, storefront and back office; the worker is the same image with another command:
#   docker run lamina node --enable-source-maps api/dist/worker.js
#
# Checked for syntax and structure (deploy/dockerfile.spec.ts). Not built: no Docker engine was at hand.

FROM node:24-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY admin/package.json admin/
COPY storefront/package.json storefront/

FROM manifests AS build
RUN npm ci
COPY tsconfig.json schema.graphql ./
COPY scripts scripts
COPY api api
COPY admin admin
COPY storefront storefront
RUN npm run build

FROM manifests AS dependencies
RUN npm ci --omit=dev --workspace @lamina/api

FROM node:24-bookworm-slim AS runtime
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
RUN install -d -o node -g node -m 0700 /data
COPY --from=dependencies /app ./
COPY --from=build /app/api/dist api/dist
COPY --from=build /app/api/explorer/dist api/explorer/dist
COPY --from=build /app/admin/dist admin/dist
COPY --from=build /app/storefront/dist storefront/dist
COPY --from=build /app/admin/src/generated/persisted-documents.json admin/src/generated/
COPY --from=build /app/storefront/src/generated/persisted-documents.json storefront/src/generated/
USER node
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "api/dist/main.js"]
