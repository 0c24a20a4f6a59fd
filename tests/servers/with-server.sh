#!/bin/bash
# SPDX-FileCopyrightText: Parlour contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-server.sh prosody|ejabberd COMMAND...: a fresh server on a free loopback port for as long as COMMAND runs.
# COMMAND sees XMPP_KIND, XMPP_PORT, XMPP_CERT (its certificate), XMPP_DIR (its folder), XMPP_PID, HTTPS_PORT (where it takes
# files) and, with Prosody, COMPONENT_PORT. KEEP=1 keeps the folder.
# For USERS, SM_TIME and SERVER_LOG see start-*.sh.
#
# with-server.sh prosody|ejabberd --steered: prints XMPP_PORT, XMPP_CERT, XMPP_DIR and COMPONENT_PORT, a line each; then
# does what its input says, one verb a line, and answers each with "done" or "failed": kill (-9), stop (in good order),
# start (again: the same port, the same data). The server ends with the input.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
XMPP_KIND=$1
shift

listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Three free ports, no two the same, below those that the kernel hands out by itself.
choose_ports() {
    local port chosen=' '
    while [ "$(wc -w <<<"$chosen")" -lt 3 ]; do
        port=$((20000 + RANDOM % 12000))
        [[ $chosen == *" $port "* ]] || listening $port || chosen+="$port "
    done
    read -r XMPP_PORT COMPONENT_PORT HTTPS_PORT <<<"$chosen"
}

stop() {
    [ -z "$XMPP_PID" ] || { kill -9 "$XMPP_PID" && wait "$XMPP_PID"; } 2>/dev/null || true
    [ -n "${KEEP:-}" ] || rm -rf "$top"
}

logged() { grep -qsF "$1" "$XMPP_DIR/server.log"; }

# Whether it is our server that answers: another may have taken the port since we looked.
ready() {
    case $XMPP_KIND in
    prosody)
        logged "Activated service 'c2s' on [127.0.0.1]:$XMPP_PORT" &&
            logged "Activated service 'component' on [127.0.0.1]:$COMPONENT_PORT" &&
            logged "Activated service 'https' on [127.0.0.1]:$HTTPS_PORT"
        ;;
    ejabberd) [ -e "$XMPP_DIR/ready" ] && logged "Start accepting TCP connections at 127.0.0.1:$XMPP_PORT" && listening "$HTTPS_PORT" ;;
    esac && listening "$XMPP_PORT"
}
failed() { ! kill -0 "$XMPP_PID" 2>/dev/null || logged 'Failed to open'; }

# Starts it on $XMPP_PORT with what is in $XMPP_DIR and waits until it answers. Only this run's words count.
launch() {
    rm -f "$XMPP_DIR/ready"
    [ ! -e "$XMPP_DIR/server.log" ] || mv "$XMPP_DIR/server.log" "$XMPP_DIR/server.log.$SECONDS"
    "$here/start-$XMPP_KIND.sh" "$XMPP_DIR" "$XMPP_PORT" </dev/null >>"$top/output" 2>&1 &
    XMPP_PID=$!
    local deadline=$((SECONDS + 30))
    until ready; do
        if failed || [ $SECONDS -ge $deadline ]; then
            tail -n 20 "$top/output" "$XMPP_DIR/server.log" >&2 || true
            return 1
        fi
        sleep 0.05
    done
}

start() {
    top=$(mktemp -d)
    XMPP_DIR=$top/$XMPP_KIND
    choose_ports
    export COMPONENT_PORT HTTPS_PORT
    XMPP_PID=
    trap stop EXIT
    trap 'exit 143' TERM INT HUP
    launch && return
    stop
    trap - EXIT
    return 1
}

end() {
    kill "$1" "$XMPP_PID" && { wait "$XMPP_PID" || true; } 2>/dev/null
}

steer() {
    printf '%s\n' "$XMPP_PORT" "$XMPP_CERT" "$XMPP_DIR" "$COMPONENT_PORT"
    local verb
    while read -r verb; do
        case $verb in
        kill) end -KILL ;;
        stop) end -TERM ;;
        start) launch ;;
        *) false ;;
        esac && echo "done" || echo failed
    done
}

start || start || start || {
    echo "with-server: $XMPP_KIND did not start" >&2
    exit 1
}
XMPP_CERT=$XMPP_DIR/crt.pem
export XMPP_KIND XMPP_PORT XMPP_CERT XMPP_DIR XMPP_PID
if [ "$1" = --steered ]; then
    steer
else
    "$@"
fi
