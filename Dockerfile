# One image for every instance: identical containers behind one proxy, all state in Postgres.
FROM node:24-slim AS bouw
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: see scripts/lib/pakketten.mjs. No package runs a program while it is installed.
RUN npm install --no-save --ignore-scripts --include=dev
COPY . .
# The public address decides about https headers; the deployment id tells old tabs that there is a new version.
ARG NEXTAUTH_URL=http://localhost:8080
ARG MASTERKOMPAS_DEPLOYMENT_ID=
RUN NEXTAUTH_URL="$NEXTAUTH_URL" MASTERKOMPAS_DEPLOYMENT_ID="$MASTERKOMPAS_DEPLOYMENT_ID" node scripts/bouwen.mjs

# One-shot: roles and migrations, before the instances start. Also runs the commands for hosts.
FROM bouw AS beheer
USER node
CMD ["node", "scripts/database-bijwerken.mjs"]

FROM node:24-slim AS app
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 MASTERKOMPAS_AFBOUW_SECONDEN=8 \
    KEEP_ALIVE_TIMEOUT=75000
# Connections outlive those of the proxy, so that it never reuses one that is being closed.
# Owned by root: the process cannot change its own program.
COPY --from=bouw /app/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=40s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/gezondheid/leeft').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1 and gets the stop signal: readiness turns red, requests finish, then it ends.
CMD ["node", "start.mjs"]
