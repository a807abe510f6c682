"""Fine-tunes the encoder: python3 fine_tune.py ROWS.jsonl MODEL_FOLDER OUT [--without FOLD…]

ROWS: one draft a line, {"ids": […], "fold": "…", "y": [0|1 by output], "w": [weight by output], "learn": …},
written by `npm run train`. Without --without, trains on all rows (those to `learn` from) and writes the weights: OUT.json, OUT.bin (`quantised`),
and the logits of a thousand rows, evenly spread, by those very weights: OUT.f32; with it, leaves out the rows of those folds
and writes their logits (float32 [rows left out, outputs], in the order of the file) to OUT.f32. Same input, same
output on the same machine; on another, sums may round otherwise.
"""

import argparse
import json
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from network import Network, coarsen, quantised

EPOCHS, BATCH, WARM_UP = 3, 24, 0.08
HEADS, BODY, TABLE = 3e-3, 4e-4, 4e-4
TOKEN_DROP = 0.08
CHECKED = 1000


def padded(lists):
    out = np.full((len(lists), max(map(len, lists))), -1, np.int64)
    for i, ids in enumerate(lists):
        out[i, : len(ids)] = ids
    return torch.tensor(out)


@torch.no_grad()
def logits(network, rows, size=64):
    network.eval()
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]["ids"]))
    out = np.zeros((len(rows), len(rows[0]["y"])), np.float32)
    for at in range(0, len(order), size):
        some = order[at : at + size]
        out[some] = network(padded([rows[i]["ids"] for i in some])).numpy()
    return out


def batches(rows, rng):
    """Like lengths together, within chunks of eight batches."""
    rows, out = rng.sample(rows, len(rows)), []
    for at in range(0, len(rows), BATCH * 8):
        chunk = sorted(rows[at : at + BATCH * 8], key=lambda r: len(r["ids"]))
        out += [chunk[i : i + BATCH] for i in range(0, len(chunk), BATCH)]
    return rng.sample(out, len(out))


def fine_tune(folder, rows, table_rows, seed=0, epochs=EPOCHS):
    torch.manual_seed(seed)
    rng, dice = random.Random(seed), np.random.RandomState(seed)
    network = Network(folder, table_rows, len(rows[0]["y"]))
    named = dict(network.named_parameters())
    groups = [
        dict(params=[p for n, p in named.items() if n.startswith("heads.")], lr=HEADS, weight_decay=0.05),
        dict(params=[p for n, p in named.items() if n.startswith("p.")], lr=BODY, weight_decay=0.02),
        dict(params=[network.table], lr=TABLE, weight_decay=0),
    ]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    rates = [g["lr"] for g in optimiser.param_groups]
    steps, step, started = epochs * -(-len(rows) // BATCH), 0, time.time()
    for epoch in range(epochs):
        network.train()
        total = 0.0
        for batch in batches(rows, rng):
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * min(1, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
            ids = padded([[i for i in r["ids"] if dice.rand() > TOKEN_DROP] or r["ids"] for r in batch])
            y, w = (torch.tensor([r[key] for r in batch]).float() for key in ("y", "w"))
            loss = (F.binary_cross_entropy_with_logits(network(ids), y * 0.97 + 0.01, reduction="none") * w).sum() / len(batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimiser.step()
            step, total = step + 1, total + loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {total / (steps / epochs):.3f}, {time.time() - started:.0f} s", flush=True)
    return network


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows")
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--table-rows", type=int, required=True)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--seed", type=int, default=0)
    a = parser.parse_args()
    torch.set_num_threads(a.threads)
    rows = [json.loads(line) for line in open(a.rows)]
    seen = [r for r in rows if r["learn"] and r["fold"] not in a.without]
    network = fine_tune(a.folder, seen, a.table_rows, a.seed, a.epochs)
    unseen = [r for r in rows if r["fold"] in a.without]
    if unseen:
        logits(network, unseen).tofile(a.out + ".f32")
    else:
        header, weights = quantised({n: p.detach().numpy() for n, p in network.named_parameters()} | {"timing": network.timing.numpy().reshape(-1)})
        json.dump(header, open(a.out + ".json", "w"))
        open(a.out + ".bin", "wb").write(weights)
        coarsen(network)
        logits(network, rows[:: max(1, len(rows) // CHECKED)][:CHECKED]).tofile(a.out + ".f32")


if __name__ == "__main__":
    main()
