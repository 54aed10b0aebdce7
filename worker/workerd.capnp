# Runs a built Worker on plain workerd, without Cloudflare: serve.mjs names the port and the site's folder, or by hand
#   workerd serve worker/build/production/workerd.capnp --socket-addr=http=127.0.0.1:8787 --directory-path=site=$PWD/site/dist
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "limitcheck", worker = .limitcheck),
    (name = "site", disk = (writable = false, allowDotfiles = false)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "limitcheck")],
);

const limitcheck :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "limitcheck.wasm", wasm = embed "limitcheck.wasm"),
  ],
  bindings = [(name = "ASSETS", service = "site")],
  compatibilityDate = "2026-05-03",
);
