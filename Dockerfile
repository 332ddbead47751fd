# One image for every role: the roles are its arguments.
FROM node:24-bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends chromium fonts-liberation fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
RUN mkdir -p /data && chown node:node /data
USER node
ENV REPLYBENCH_DATA_DIR=/data REPLYBENCH_HOST=0.0.0.0 REPLYBENCH_SMTP_LISTEN_HOST=0.0.0.0
VOLUME /data
EXPOSE 8080 2525
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:8080/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "src/main.ts"]
