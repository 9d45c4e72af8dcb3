# syntax=docker/dockerfile:1
# Two stages: the compiler stays behind, the image that runs holds Debian, certificates and one program.

FROM rust:1.95-slim-bookworm AS build
WORKDIR /build
# .dockerignore lets through only what the program is made of.
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo build --locked --release --bin assent \
    && cp target/release/assent /assent

FROM debian:bookworm-slim
RUN useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin assent \
    && install --directory --owner=assent --group=assent --mode=0700 /data
COPY --from=build /assent /usr/local/bin/assent
COPY LICENSE /usr/share/doc/assent/LICENSE

# The embedded database (without ASSENT_DATABASE_URL) and the signing keys live here: keep it, and back it up.
ENV ASSENT_DATA=/data \
    ASSENT_LISTEN=0.0.0.0:8080
VOLUME /data
WORKDIR /data
# By number, so that an orchestrator can tell that it is not root.
USER 10001:10001
EXPOSE 8080

# Ready means: the process answers, the database is there and its schema is the right one. Bash can open a
# connection by itself, so the image needs no HTTP client.
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /readyz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r -t 4 _ status _ <&3 && [[ $status == 200 ]]"]

# SIGTERM, Docker's own choice, is what `serve` stops on without losing a request.
ENTRYPOINT ["assent"]
CMD ["serve"]
