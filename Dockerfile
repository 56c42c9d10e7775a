FROM node:22-bookworm-slim
ENV NODE_ENV=production CORPUS_DIR=/corpus DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
RUN mkdir -p /corpus /data && chown node:node /corpus /data
USER node
VOLUME ["/corpus", "/data"]
EXPOSE 3000
CMD ["node", "--import", "tsx", "src/main.ts"]
