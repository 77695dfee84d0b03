#!/bin/bash
# Pulls the plug of the demonstration model (kill -9) at five moments of a consultation, with the real server: each must end in a labelled draft of the rules or in a clear
# refusal, and afterwards `models stop` must leave nothing. Needs the 1.1 GB model; not part of the tests (their scripted twin is PulledPlugTest).
# Usage: app/src/test/scripts/pull-the-plug.sh [HOME-FOLDER]          ONCO: the command to run (default ./oncoagent)
set -u
onco=${ONCO:-./oncoagent}
home=${1:-$(mktemp -d)}
note=examples/cases/LUNG-01.txt
out=$(mktemp -d)
bad=0
trap '$onco --home "$home" models stop > /dev/null 2>&1' EXIT
field() { python3 -c "import json,sys; d=json.load(open(sys.argv[1])); print(eval(sys.argv[2]))" "$1" "$2" 2>/dev/null; }

for moment in 0 2 5 10 20; do
  $onco --home "$home" models start --threads 2 > "$out/start" 2>&1 || { echo "models start failed"; tail -1 "$out/start"; exit 1; }
  pid=$($onco --home "$home" models status --format json | python3 -c 'import json,sys; print(json.load(sys.stdin)["pid"])')
  if [ "$moment" = 0 ]; then kill -9 "$pid"; fi
  $onco --home "$home" consult --engine generative --format json "$note" > "$out/$moment.json" 2> "$out/$moment.err" &
  work=$!
  if [ "$moment" != 0 ]; then sleep "$moment"; kill -9 "$pid"; fi
  wait $work; code=$?
  status=$(field "$out/$moment.json" 'd["status"]')
  engine=$(field "$out/$moment.json" 'd["engine"]["specialist"]')
  because=$(field "$out/$moment.json" '(d["engine"]["fallback"] or {}).get("because")')
  echo "killed after $moment s: exit $code, ${status:-no report}, drafted by ${engine:-nobody}, because: ${because:-$(tail -1 "$out/$moment.err")}"
  [ $code = 0 ] && [ "$status" = AWAITING_REVIEW ] && [ "$engine" = extractive ] && [ "$because" != None ] || bad=1
done

$onco --home "$home" models stop
left=$(ls "$home/models" 2>/dev/null | grep -vE '\.gguf$|^python$' | tr '\n' ' ')
[ -z "$left" ] || { echo "left in $home/models: $left"; bad=1; }
kill -0 "$pid" 2>/dev/null && { echo "process $pid is left"; bad=1; }
exit $bad
