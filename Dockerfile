# The service alone. PostgreSQL runs elsewhere: set DATABASE_URL, and PUBLIC_URL to the address in front.
# docker build -t rollcall . && docker run --init -p 3000:3000 -e DATABASE_URL=… -e PUBLIC_URL=… rollcall

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Left out: the embedded PostgreSQL (optional packages) and npm's own Node (an install script); the image has Node already.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

# Everything, to build the console and the list of what it asks for; of that the image gets dist/ alone.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc vite.config.ts ./
RUN npm ci --ignore-scripts
COPY schema ./schema
COPY src ./src
COPY examples ./examples
COPY scripts ./scripts
RUN node scripts/build.ts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY schema ./schema
COPY migrations ./migrations
COPY src ./src
COPY examples ./examples
# The console; and what TRUSTED_DOCUMENTS=dist/trusted-documents.json serves alone.
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
