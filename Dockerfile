# Node 22 on Debian 12. docs/hosting.md says how to pin it by digest.
ARG NODE=node:22-bookworm-slim
FROM ${NODE}
ENV NODE_ENV=production CORPUS_DIR=/corpus DATA_DIR=/data HOST=127.0.0.1 PORT=3000
WORKDIR /app
COPY package.json package-lock.json ./
COPY src/corpus/documents/no-canvas ./src/corpus/documents/no-canvas
RUN npm ci --omit=dev && npm cache clean --force
COPY commands ./commands
COPY src ./src
RUN mkdir -p /corpus /data && chown node:node /corpus /data
RUN node src/launch/build.mjs
USER node
VOLUME ["/corpus", "/data"]
EXPOSE 3000
# Well only while questions can be answered. The first reading of many articles takes its time.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10m --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/launch/start.mjs"]
