#!/bin/sh
# Zorgt op CI dat er een nginx is voor de test van deploy/nginx.conf: wat er al staat, anders die van Debian.
# Op uw eigen machine installeert dit niets, want een webserver start daar vanzelf; de test meldt dat dan.
set -eu
heeft() { command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ]; }
zet() { apt-get install -y -q --no-install-recommends nginx-light >/dev/null 2>&1; }
if heeft || [ -z "${CI:-}" ]; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  zet || { apt-get update -q >/dev/null 2>&1 && zet; }
fi
heeft
