#!/bin/bash
# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# start-prosody.sh DIR PORT: a fresh Prosody on the loopback, in the foreground. DIR/crt.pem is its certificate.
#   USERS="romeo juliet=x" the password of NAME is pw-NAME, if it does not stand there
#   SM_TIME=60             seconds for which a lost session can be resumed
#   SERVER_LOG=info        or debug, in DIR/server.log
#   OLD_BOOKMARKS=1        does not convert between the old and the new kind of bookmarks
#   COMPONENT_PORT=PORT    where a test can play a chat service (XEP-0114), see the end of prosody.cfg.lua.in
#   HTTPS_PORT=PORT        where it takes files; else the port behind PORT
#   SEED=FOLDER            what the server already knows: copied into its data folder, see verona/
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mkdir -p "$1" && cd "$1" && pwd)
port=$2

"$here/make-certificate" "$dir"
mkdir -p "$dir/data/localhost/accounts"
for user in ${USERS:-romeo juliet mercutio frank admin}; do
    name=${user%%=*} password=${user#*=}
    [ "$name" != "$user" ] || password=pw-$name
    printf 'return { ["password"] = "%s"; };\n' "$password" >"$dir/data/localhost/accounts/$name.dat"
done
[ -z "${SEED:-}" ] || cp -r "$SEED/." "$dir/data/"
sed -e "s#@DIR@#$dir#g" -e "s#@PORT@#$port#g" -e "s#@COMPONENT@#${COMPONENT_PORT:-}#g" -e "s#@HTTPS@#${HTTPS_PORT:-$((port + 1))}#g" -e "s#@LOG@#${SERVER_LOG:-info}#g" -e "s#@SM@#${SM_TIME:-60}#g" \
    "$here/prosody.cfg.lua.in" >"$dir/prosody.cfg.lua"
[ -z "${OLD_BOOKMARKS:-}" ] || sed -i 's/"bookmarks", //' "$dir/prosody.cfg.lua"
exec prosody --config "$dir/prosody.cfg.lua" -F
