"""Fits the decision: from the measures of a place that was looked at, is it the crest? Reads lists of pictures as the measuring page prints them."""
import json
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

MEASURES = ["likeness", "again", "explained", "whole", "colour", "light", "corner", "ninths", "surprise"]
WIDTH = 16


class Rising(nn.Module):
    """Never falls when a measure rises: what was not among the drawn pictures can't be taken for a crest by a quirk."""

    def __init__(self):
        super().__init__()
        self.inner = nn.Parameter(2 * torch.randn(WIDTH, len(MEASURES)) - 1.5)
        self.bias = nn.Parameter(2 * torch.randn(WIDTH))
        self.outer = nn.Parameter(torch.zeros(WIDTH))
        self.offset = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        return torch.tanh(x @ F.softplus(self.inner).T + self.bias) @ F.softplus(self.outer) + self.offset


def values(place):
    return [max(-1.0, place[name] or 0.0) for name in MEASURES]


def places(paths):
    inputs, labels, weights = [], [], []
    for path in paths:
        for row in json.load(open(path)):
            hits = [place for place in row["places"] if place["hit"]]
            if hits:
                best = max(hits, key=lambda place: place["again"] + place["explained"] + place["whole"])
                inputs.append(values(best)), labels.append(1.0), weights.append(4.0)
            for place in row["places"]:
                if not place["close"]:
                    inputs.append(values(place)), labels.append(0.0), weights.append(1.0)
    return torch.tensor(inputs), torch.tensor(labels), torch.tensor(weights)


def main(out, *paths):
    torch.manual_seed(1)
    inputs, labels, weights = places(paths)
    mean, spread = inputs.mean(0), inputs.std(0) + 1e-6
    scaled = (inputs - mean) / spread
    net = Rising()
    optimiser = torch.optim.AdamW(net.parameters(), 0.02, weight_decay=0.001)
    steps = 3000
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = 0.02 * (1 - step / steps)
        noisy = scaled + 0.03 * torch.randn_like(scaled)
        loss = F.binary_cross_entropy_with_logits(net(noisy), labels, weight=weights)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    with torch.no_grad():
        score = net(scaled)
    true, false = score[labels > 0].sort()[0], score[labels == 0].sort(descending=True)[0]
    print(len(true), "true", len(false), "false; loss", round(loss.item(), 4))
    for limit in (false[0], false[min(4, len(false) - 1)], false[len(false) // 500]):
        print(f"over {limit:.2f}: {(true > limit).float().mean():.3f} of the true ones")
    plain = lambda tensor: [round(value, 5) for value in tensor.flatten().tolist()]
    json.dump({"measures": MEASURES, "mean": plain(mean), "spread": plain(spread), "inner": plain(F.softplus(net.inner)), "bias": plain(net.bias),
               "outer": plain(F.softplus(net.outer)), "offset": round(net.offset.item(), 5)}, open(out, "w"), indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
