# Plays the worker's side of the contract without Python: stub-engine.sh MODE RUN
mode=$1; run=$2; out="$run/metrics.jsonl"
mkdir -p "$run/control" "$run/checkpoints"
tell() { printf '%s\n' "$1" >>"$out"; }
gate() { tell "{\"event\":\"gate\",\"gate\":\"$1\",\"outcome\":\"$2\",\"control\":\"$3\"}"; }
step() { tell "{\"event\":\"step\",\"step\":$1,\"loss\":$2,\"learningRate\":0.0001,\"tokens\":512,\"seconds\":0.5}"; }
adapter() {
  mkdir -p "$run/adapter"; printf 'weights' >"$run/adapter/adapter_model.safetensors"
  printf '{"sha256":{"adapter_model.safetensors":"%s"}}' "$(printf 'weights' | sha256sum | cut -d' ' -f1)" >"$run/adapter/DONE"
}
tell '{"event":"start"}'
[ "$mode" = silent-start ] && exec sleep 60
tell '{"event":"env","device":"cpu","modelType":"stub","parameters":1,"tokens":1536,"steps":3}'
gate isolation pass seen
[ "$mode" = leak ] && { gate coverage fail seen; tell '{"event":"end","outcome":"refused","because":"the gate coverage did not pass"}'; exit 3; }
gate coverage pass seen
from=1
[ -f "$run/checkpoints/2" ] && { tell '{"event":"resume","step":2}'; from=3; }
for n in 1 2 3; do
  [ "$n" -lt "$from" ] && continue
  [ -f "$run/control/STOP" ] && { tell '{"event":"end","outcome":"stopped","because":"STOP was asked for"}'; exit 0; }
  case "$mode.$n" in
    crash.3) [ -f "$run/fixed" ] || { echo 'Segmentation fault' >&2; kill -9 $$; } ;;
    hang.3) exec sleep 60 ;;
    nan.3) step 3 NaN; exec sleep 60 ;;
    full.3) tell '{"event":"end","outcome":"disk-full","because":"the disk is full: state.pt could not be written"}'; exit 5 ;;
    mute-full.3) exit 5 ;;
    stop.3) touch "$run/control/STOP"; tell '{"event":"end","outcome":"stopped","because":"STOP was asked for"}'; exit 0 ;;
    torn.3) printf '{"event":"st' >>"$out"; kill -9 $$ ;;
    corrupt.3) tell '{"event":"corrupt","checkpoint":"step-9","because":"state.pt has another hash than DONE"}' ;;
  esac
  step "$n" "0.$((9 - n))"
  [ "$n" = 2 ] && { touch "$run/checkpoints/2"; tell '{"event":"checkpoint","step":2}'; }
done
case "$mode" in
  no-control) gate no-op pass missed ;;
  untold) ;;
  *) gate no-op pass seen ;;
esac
adapter
[ "$mode" = bad-adapter ] && printf 'other' >"$run/adapter/adapter_model.safetensors"
tell '{"event":"eval","step":3,"loss":0.7}'
tell '{"event":"end","outcome":"finished","because":""}'
[ "$mode" = liar ] && exit 1
exit 0
