#!/bin/bash
# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# start-ejabberd.sh DIR PORT: a fresh ejabberd on the loopback, in the foreground; no ejabberdctl, no epmd, no node name.
# DIR/crt.pem is its certificate. The port opens before the users exist: it is ready when DIR/ready is there.
#   USERS="romeo juliet=x" the password of NAME is pw-NAME, if it does not stand there; frank may not create rooms
#   SM_TIME=60             seconds for which a lost session can be resumed
#   SERVER_LOG=info        or debug, in DIR/server.log
#   HTTPS_PORT=PORT        where it takes files; else the port behind PORT
#   OLD_BOOKMARKS=1        only the old kind of bookmarks, in private storage: there are no personal nodes
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dir=$(mkdir -p "$1" && cd "$1" && pwd)
port=$2

"$here/make-certificate" "$dir"
cat "$dir/key.pem" "$dir/crt.pem" >"$dir/both.pem"
sed -e "s#@DIR@#$dir#g" -e "s#@PORT@#$port#g" -e "s#@HTTPS@#${HTTPS_PORT:-$((port + 1))}#g" -e "s#@LOG@#${SERVER_LOG:-info}#g" -e "s#@SM@#${SM_TIME:-60}#g" \
    "$here/ejabberd.yml.in" >"$dir/ejabberd.yml"
[ -z "${OLD_BOOKMARKS:-}" ] || sed -i -e '/mod_avatar:/d' -e '/mod_pubsub:/,/access_model: open/d' "$dir/ejabberd.yml"
# Who tells people from programs shows this picture; what it asks for stands in DIR/captcha.text.
cat >"$dir/captcha" <<'SCRIPT'
#!/bin/sh
printf '%s' "$1" >"${0%/*}/captcha.text"
base64 -d <<PICTURE
iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoCAAAAAAQgWH5AAABHUlEQVR42u1XAQrDIAy8h93/P5NPjE7amks2uukijApSiF5jcumlgiaDMn+0iH
qXbaDe5em42GUzot5lm1hUW73jWqKxqLY2x0tqy/B8MK4xAbZ9/q2Cba9jdLntCwLCbpxgZzN7YXQm7ofWbQw2HJHI9JHs0cXcddEdiz32jMQj
IamhT6ucZyIlcGAXSayQDkzh097x6bCdgFAjoYBdJJMogY+EAg5JmEYJstQEMAU8gRL41FAKRM4ykRJkpZ6CJ1OCEfUZoQQj6nNV9Rj3HcX1lf
qMUIKKhpBRghH1idVqdvUrQUVDyChBRUPIKEFFQ8goQUVDyChBRUPIKEFFQxj658rU55rq8YN/roIefV/a7kvbv17aFhCNRbVlD/2bZeJFlwwz
AAAAAElFTkSuQmCC
PICTURE
SCRIPT
chmod +x "$dir/captcha"
# Never asks DNS: only the hosts file, and a resolver where nobody listens.
printf '{lookup,[file]}.\n{resolv_conf,""}.\n{nameserver,{127,0,0,1},9}.\n' >"$dir/inetrc"

register=
for user in ${USERS:-romeo juliet mercutio frank admin}; do
    name=${user%%=*} password=${user#*=}
    [ "$name" != "$user" ] || password=pw-$name
    bytes=$(printf %s "$password" | od -An -v -tu1 | xargs | tr ' ' ,)
    register+="ejabberd_auth:try_register(<<\"$name\">>,<<\"localhost\">>,<<$bytes>>),"
done
export EJABBERD_CONFIG_PATH=$dir/ejabberd.yml EJABBERD_LOG_PATH=$dir/server.log EJABBERD_PID_PATH=$dir/ejabberd.pid
export ERL_LIBS ERL_INETRC=$dir/inetrc ERL_CRASH_DUMP_BYTES=0 HOME=${HOME:-$dir} CONTRIB_MODULES_PATH=$dir/contrib
ERL_LIBS=$(dirname "$(dpkg -L ejabberd | grep -m1 '/ejabberd-[0-9.]*$')")
exec erl -noinput +S 2:2 +sbwt none -mnesia dir "\"$dir/spool\"" -s ejabberd \
    -eval "$register ok = file:write_file(\"$dir/ready\", <<>>)."
