"""Reference trajectories of the model by solvers that share nothing with ours.

Reads the model as text formulas (export-model.ts), turns them into Python with its own small parser, and solves
each case twice: DOP853 (explicit, order 8) at rtol 1e-12 and Radau (implicit, order 5, Jacobian by complex steps)
at rtol 1e-10. What is written is DOP853's; `crossCheck` is how far the two are apart, relative to each
state's largest value. Usage, from the project's folder (numpy and scipy needed):

    npx tsx tests/reference/export-model.ts | python3 tests/reference/make_reference.py
"""
import ast
import json
import os
import platform
import sys
from multiprocessing import Pool

import numpy as np
import scipy
from scipy.integrate import solve_ivp

HERE = os.path.dirname(os.path.abspath(__file__))
DAY = 24.0
SCALAR = {
    'hill': lambda x, k: x / (k + x),
    'hill2': lambda x, k: x * x / (k * k + x * x),
    'pos': lambda x: x if x > 0 else 0.0,
}
COMPLEX = {**SCALAR, 'pos': lambda x: np.where(x.real > 0, x, 0)}
PLAIN = (ast.Expression, ast.BinOp, ast.UnaryOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow, ast.USub,
         ast.Name, ast.Load, ast.Constant, ast.Call)


def python(formula):
    """A formula of the model as Python text, after a look that it is plain arithmetic."""
    tree = ast.parse(formula.replace('^', '**'), mode='eval')
    for node in ast.walk(tree):
        if not isinstance(node, PLAIN) or isinstance(node, ast.Call) and node.func.id not in SCALAR:
            raise ValueError(f'not plain arithmetic: {formula}')
    return ast.unparse(tree)


class System:
    """Right-hand side and Jacobian of one assembly; `p` holds parameters and inputs by name."""

    def __init__(self, source, p):
        self.p = p
        self.names = [s['name'] for s in source['states']]
        self.y0 = np.array([p[s['initial']] if isinstance(s['initial'], str) else s['initial']
                            for s in source['states']], float)
        lines = [f'    {name} = y[{i}]' for i, name in enumerate(self.names)]
        lines += [f'    {name} = p[{name!r}]' for name in p]
        lines += [f"    {a['name']} = {python(a['formula'])}" for a in source['auxiliaries']]
        rates = ', '.join(python(s['rate']) for s in source['states'])
        text = '\n'.join(['def f(y, p):', *lines, f'    return [{rates}]'])
        self.scalar, self.complex = ({**names} for names in (SCALAR, COMPLEX))
        exec(text, self.scalar)
        exec(text, self.complex)

    def rhs(self, _, y):
        return self.scalar['f'](y.tolist(), self.p)

    def jacobian(self, _, y):
        n = len(y)
        moved = y[:, None] + 1e-30j * np.eye(n)
        columns = self.complex['f'](moved, self.p)
        return np.array([np.broadcast_to(c, n).imag for c in columns]) / 1e-30


def events_of(case, model):
    """(hour, name, value, is_dose) in order: doses add to a state, the others set an input."""
    events = []
    if case['experiment'] == 'course':
        for day, state in model['decided'][case['id']]['triggers']:
            events.append((day * DAY, state, model['triggerDanger'] * case['trigger']['size'], True))
    elif case['experiment'] == 'dish':
        events.append((0.0, 'dish_lps', case['lps_ng_mL'], True))
    elif case['route'] == 'bolus':
        events.append((0.0, 'blood_endotoxin', case['dose_ng_kg'], True))
    else:
        events.append((0.0, 'infusion', case['dose_ng_kg'] / case['infusion_h'], False))
        events.append((case['infusion_h'], 'infusion', 0.0, False))
    for therapy in case['therapies']:
        events += therapy_events(therapy, model['drugs']['agents'][therapy['id']], case['weight_kg'])
    return sorted(events, key=lambda e: e[0])


def usual_entry(drug_id, drug, weight):
    """What the usual dose comes to where it enters: mg, pg/kg, or 1 for a share."""
    amount, unit = drug['dose']['amount'], drug['dose']['unit']
    kind = drug['enters']['as']
    if kind == 'share':
        return 1.0
    if kind == 'pg/kg':
        return amount * 1e6
    if drug_id == 'adalimumab':
        return amount * (2 if weight > 30 else 1)
    return min(drug.get('most', float('inf')), amount * weight if unit == 'mg/kg' else amount)


def therapy_events(therapy, drug, weight):
    """One course of a drug, which must not overlap another of the same drug: rates and their ends, or doses."""
    start, end, name = therapy['start'], therapy['end'], drug['enters']['name']
    full = usual_entry(therapy['id'], drug, weight) * therapy.get('dose', 1)
    taper = min(therapy['taper'], end - start) if 'taper' in therapy else min(drug.get('taper', 0), (end - start) / 2)
    count = max(4, int(taper / 7 + 0.5)) if taper else 0
    steps = [end - taper + i * taper / count for i in range(count)]
    left = lambda day: 1 - sum(step <= day + 1e-9 for step in steps) / (count + 1)
    if 'every' not in drug:
        rate = full if drug['enters']['as'] == 'share' else full / DAY
        days = sorted({start, *(s for s in steps if s > start)})
        return [(day * DAY, name, rate * left(day), False) for day in days] + [(end * DAY, name, 0.0, False)]
    days, every = [start], therapy.get('every', drug['every'])
    while days[-1] + every < end:
        days.append(days[-1] + every)
    return [(day * DAY, name, full * left(day), True) for day in days]


def solve(case, model, method, rtol):
    """States at each of the case's hours, row by row; at an event, the state after it."""
    decided = model['decided'].get(case['id'], {'system': case['experiment'], 'differences': []})
    source = next(s for s in model['systems'] if s['id'] == decided['system'])
    p = {**model['parameters'], **model['inputs'], **case['il10']}
    for name, power in model['drugs']['powersOfWeight'].items():
        p[name] *= (case['weight_kg'] / model['drugs']['adultWeight']) ** power
    system = System(source, p)
    events = events_of(case, model)
    hours = case['hours']
    stops = sorted({0.0, *hours, *(e[0] for e in events if e[0] <= hours[-1])})
    t, y, rows = stops[0], system.y0.copy(), []
    for state, value in decided['differences']:
        y[system.names.index(state)] = value
    jacobian = {'jac': system.jacobian} if method == 'Radau' else {}
    for stop in stops:
        if stop > t:
            done = solve_ivp(system.rhs, (t, stop), y, method, t_eval=[stop], rtol=rtol, atol=rtol * 1e-3, **jacobian)
            if not done.success:
                raise RuntimeError(f"{case['id']}: {done.message}")
            t, y = stop, done.y[:, -1].copy()
        for hour, name, value, is_dose in events:
            if hour != stop:
                continue
            if is_dose:
                y[system.names.index(name)] += value
            else:
                p[name] = value
        if stop in hours:
            rows.append(y.copy())
    return system.names, np.array(rows)


def reference(job):
    case, model = job
    names, best = solve(case, model, 'DOP853', 1e-12)
    _, other = solve(case, model, 'Radau', 1e-10)
    scale = np.maximum(np.abs(best).max(axis=0), 1e-12)
    apart = float((np.abs(best - other) / scale).max())
    print(f"{case['id']}: the two solvers agree to {apart:.1e}", file=sys.stderr)
    values = [[float(f'{v:.10g}') for v in row] for row in best]
    return {**case, 'crossCheck': float(f'{apart:.1e}'), 'states': names, 'values': values}


def main():
    model = json.load(sys.stdin)
    with open(os.path.join(HERE, 'cases.json')) as file:
        cases = json.load(file)
    with Pool() as pool:
        done = pool.map(reference, [(case, model) for case in cases], chunksize=1)
    about = {
        'about': 'Made by make_reference.py from cases.json and the formulas of the model; see README.md.',
        'made with': f'Python {platform.python_version()}, numpy {np.__version__}, scipy {scipy.__version__}',
        'fingerprint': model['fingerprint'],
    }
    with open(os.path.join(HERE, 'trajectories.json'), 'w') as file:
        head = json.dumps(about)[:-1]
        body = ',\n'.join(json.dumps(case, separators=(',', ':')) for case in done)
        file.write(f'{head}, "cases": [\n{body}\n]}}\n')


if __name__ == '__main__':
    main()
