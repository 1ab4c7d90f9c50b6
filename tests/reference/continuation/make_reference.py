"""Folds, Hopf points and limit cycles by AUTO-07p, which shares nothing with our continuation.

Reads one bone site as text formulas (export-site.ts), writes it as Fortran, finds steady states with scipy from
random starts, and lets AUTO follow them over the IL-10 capacity; from each Hopf point it follows the cycles. The same
for the two-variable model of Baker (2013), written here by hand. Needs AUTO-07p (Debian: auto-07p), gfortran, numpy
and scipy. Usage, from the project's folder:

    npx tsx tests/reference/continuation/export-site.ts | python3 tests/reference/continuation/make_reference.py
"""
import ast
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy as np
import scipy
from scipy.integrate import solve_ivp
from scipy.optimize import root

HERE = os.path.dirname(os.path.abspath(__file__))
AUTO = os.environ.get('AUTO_LIB', '/usr/lib/auto-07p/lib')
KINDS = {1: 'branch-point', 2: 'fold', 3: 'hopf', 4: 'user', -4: 'user', 5: 'cycle-fold', 6: 'cycle-branch-point',
         7: 'period-doubling', 8: 'torus', 9: 'end', -9: 'failed'}
HILL = {
    'hill': lambda x, k: x / (k + x),
    'hill2': lambda x, k: x * x / (k * k + x * x),
    'pos': lambda x: x if x > 0 else 0.0,
}
ENDLESS = 1e8


def fortran(node):
    """A formula's syntax tree as Fortran; anything but plain arithmetic is refused."""
    signs = {ast.Add: '+', ast.Sub: '-', ast.Mult: '*', ast.Div: '/', ast.Pow: '**'}
    if isinstance(node, ast.Expression):
        return fortran(node.body)
    if isinstance(node, ast.BinOp) and type(node.op) in signs:
        if isinstance(node.op, ast.Pow) and isinstance(node.right, ast.Constant) and node.right.value == 2:
            return f'(({fortran(node.left)})**2)'
        return f'({fortran(node.left)}{signs[type(node.op)]}{fortran(node.right)})'
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return f'(-{fortran(node.operand)})'
    if isinstance(node, ast.Name):
        return f'v_{node.id}'
    if isinstance(node, ast.Constant):
        return number(node.value)
    if isinstance(node, ast.Call) and node.func.id in HILL:
        return f"{node.func.id}({','.join(fortran(a) for a in node.args)})"
    raise ValueError(ast.dump(node))


def number(value):
    return repr(float(value)).replace('e', 'd') if 'e' in repr(float(value)) else f'{float(value)!r}d0'


def tree(formula):
    return ast.parse(formula.replace('^', '**'), mode='eval')


class Site:
    """The states of a site that act on others, over the capacity; with debris as a state or without end."""

    def __init__(self, source, endless):
        self.numbers = {**source['parameters'], 'sp1': 1.0, 'h3s10p': 1.0}
        self.auxiliaries = [(a['name'], tree(a['formula'])) for a in source['auxiliaries']]
        rates = {s['name']: tree(s['rate']) for s in source['states']}
        initial = {s['name']: s['initial'] for s in source['states']}
        fixed = {name: initial[name] for name, rate in rates.items() if ast.unparse(rate) == '0'}
        if endless:
            fixed['site_debris'] = ENDLESS
        self.numbers.update(fixed)
        self.numbers.pop('erk')
        used = {name: self.states_in(rate, rates) for name, rate in rates.items()}
        names = [name for name in rates if name not in fixed]
        while True:
            acting = [n for n in names if any(n in used[m] for m in names if m != n)]
            if acting == names:
                break
            names = acting
        self.names, self.rates = names, [rates[n] for n in names]
        self.y0 = np.array([source['parameters'][initial[n]] if isinstance(initial[n], str) else initial[n]
                            for n in names], float)
        lines = ['def f(y, erk):'] + [f'    {n} = y[{i}]' for i, n in enumerate(names)]
        lines += [f'    {n} = {v!r}' for n, v in self.numbers.items()]
        # What only followers need may rest on states that are not there.
        self.needed = self.needs()
        lines += [f'    {n} = {ast.unparse(t)}' for n, t in self.auxiliaries if n in self.needed]
        lines += [f"    return [{', '.join(ast.unparse(r) for r in self.rates)}]"]
        scope = dict(HILL)
        exec('\n'.join(lines), scope)
        self.f = scope['f']
        struck = self.y0.copy()
        struck[names.index('site_danger')] += source['triggerDanger']
        self.struck = struck
        run = solve_ivp(lambda _, y: self.f(y, 0.1), (0, 8760), struck, 'LSODA', rtol=1e-6, atol=1e-9)
        self.scale = np.maximum(run.y.max(axis=1), 1e-6)
        self.run = run

    def inner(self, formula):
        return {n.id for n in ast.walk(formula) if isinstance(n, ast.Name)}

    def states_in(self, formula, rates):
        known = dict(self.auxiliaries)
        found, open_ = set(), [formula]
        while open_:
            for name in self.inner(open_.pop()):
                if name in rates:
                    found.add(name)
                elif name in known:
                    open_.append(known[name])
        return found

    def needs(self):
        known = dict(self.auxiliaries)
        found, open_ = set(), list(self.rates)
        while open_:
            for name in self.inner(open_.pop()):
                if name in known and name not in found:
                    found.add(name)
                    open_.append(known[name])
        return found

    def code(self, start, capacity):
        declared = [f'v_{n}' for n in [*self.names, 'erk', *self.numbers, *[a for a, _ in self.auxiliaries]]]
        body = [f'v_{n}=U({i + 1})*{number(s)}' for i, (n, s) in enumerate(zip(self.names, self.scale))]
        body += ['v_erk=PAR(1)'] + [f'v_{n}={number(v)}' for n, v in self.numbers.items()]
        body += [f'v_{n}={fortran(t)}' for n, t in self.auxiliaries if n in self.needed]
        body += [f'F({i + 1})=({fortran(r)})/{number(s)}' for i, (r, s) in enumerate(zip(self.rates, self.scale))]
        begin = [f'PAR(1)={number(capacity)}'] + [f'U({i + 1})={number(v)}' for i, v in enumerate(start / self.scale)]
        return program(declared, body, begin)

    def steady(self, capacity, accept):
        """Steady states that scipy finds from random starts, the most inflamed first."""
        random = np.random.default_rng(1)
        found = []
        starts = [y for y in self.run.y.T[::5]]
        starts += [self.scale * 10 ** random.uniform(-3, 0, len(self.names)) for _ in range(300)]
        for start in starts:
            done = root(lambda u: np.array(self.f(u * self.scale, capacity)) / self.scale, start / self.scale,
                        tol=1e-13)
            y = done.x * self.scale
            off = np.abs(np.array(self.f(y, capacity)) / self.scale).max()
            if off < 1e-10 and y.min() > -1e-9 and accept(dict(zip(self.names, y))):
                if not any(np.allclose(y, other, rtol=1e-5, atol=1e-9) for other in found):
                    found.append(y)
        return found


class Baker:
    """Baker et al. 2013: anti-inflammatory a, pro-inflammatory p, over α2; α1 0.025, α3 0.5, γ 1.25."""
    names, scale = ['a', 'p'], np.ones(2)

    def __init__(self, alpha4):
        self.alpha4 = alpha4

    def code(self, start, value):
        body = ['v_a=U(1)', 'v_p=U(2)', f'F(1)=-v_a+{number(self.alpha4)}*v_p**2/(0.25d0+v_p**2)',
                'F(2)=-1.25d0*v_p+(0.025d0+PAR(1)*v_p**2/(1d0+v_p**2))/(1d0+v_a**2)']
        begin = [f'PAR(1)={number(value)}'] + [f'U({i + 1})={number(v)}' for i, v in enumerate(start)]
        return program(['v_a', 'v_p'], body, begin)


def program(declared, body, begin):
    wrap = lambda line: re.sub(r'(.{1,110})(?=.)', r'\1&\n&', line)
    head = 'DOUBLE PRECISION, INTENT'
    return '\n'.join([
        'SUBROUTINE FUNC(NDIM,U,ICP,PAR,IJAC,F,DFDU,DFDP)', 'IMPLICIT NONE', 'INTEGER, INTENT(IN) :: NDIM,ICP(*),IJAC',
        f'{head}(IN) :: U(NDIM),PAR(*)', f'{head}(OUT) :: F(NDIM)', f'{head}(INOUT) :: DFDU(NDIM,NDIM),DFDP(NDIM,*)',
        *[f'DOUBLE PRECISION {name}' for name in declared], *map(wrap, body), 'CONTAINS',
        *[f'DOUBLE PRECISION FUNCTION {text}' for text in (
            'hill(x,k)\nDOUBLE PRECISION x,k\nhill=x/(k+x)\nEND FUNCTION',
            'hill2(x,k)\nDOUBLE PRECISION x,k\nhill2=x*x/(k*k+x*x)\nEND FUNCTION',
            'pos(x)\nDOUBLE PRECISION x\npos=max(x,0d0)\nEND FUNCTION')],
        'END SUBROUTINE', 'SUBROUTINE STPNT(NDIM,U,PAR,T)', 'IMPLICIT NONE', 'INTEGER, INTENT(IN) :: NDIM',
        f'{head}(INOUT) :: U(NDIM),PAR(*)', f'{head}(IN) :: T', *begin, 'END SUBROUTINE',
        *[f'SUBROUTINE {name}\nEND SUBROUTINE' for name in ('BCND', 'ICND', 'FOPT', 'PVLS')]]) + '\n'


class Auto:
    """AUTO on one model, in a folder of its own."""

    def __init__(self, model, start, value):
        self.model = model
        self.folder = tempfile.mkdtemp()
        with open(os.path.join(self.folder, 'model.f90'), 'w') as file:
            file.write(model.code(start, value))
        objects = sorted(glob.glob(f'{AUTO}/*.o'))
        subprocess.run(['gfortran', '-O2', '-fopenmp', 'model.f90', *objects, '-o', 'model'], cwd=self.folder,
                       check=True, capture_output=True)

    def run(self, restart='', **constants):
        usual = dict(NDIM=len(self.model.names), NTST=200, NCOL=4, IAD=3, ILP=1, ISP=2, EPSL=1e-10, EPSU=1e-10,
                     EPSS=1e-9, ITMX=20, ITNW=7, NWTN=3, JAC=0, NPR=0, MXBF=0, IADS=1, A0=-1e10, A1=1e10,
                     ICP=[1], IRS=0, IPS=1, ISW=1, DSMIN=1e-7)
        with open(os.path.join(self.folder, 'fort.2'), 'w') as file:
            file.writelines(f'{key}={value}\n' for key, value in {**usual, **constants}.items())
        with open(os.path.join(self.folder, 'fort.3'), 'w') as file:
            file.write(restart)
        for name in ('fort.7', 'fort.8', 'fort.9'):
            path = os.path.join(self.folder, name)
            if os.path.exists(path):
                os.remove(path)
        subprocess.run(['./model'], cwd=self.folder, check=True, capture_output=True,
                       env={**os.environ, 'OMP_NUM_THREADS': '1'})
        with open(os.path.join(self.folder, 'fort.8')) as file:
            return list(self.labelled(file.read()))

    def labelled(self, text):
        """Solutions of fort.8: kind, parameter, period, states by point, and the text itself."""
        lines = text.splitlines(keepends=True)
        at = 0
        while at < len(lines):
            head = [int(x) for x in lines[at].split()]
            kind, label, points, width, rows, count = head[2], head[3], head[6], head[7], head[8], head[11]
            block = ''.join(lines[at + 1:at + 1 + rows]).split()
            values = [float(re.sub(r'(\d)([+-]\d{3})$', r'\1E\2', x)) for x in block]
            table = np.array(values[:points * width]).reshape(points, width)
            par = values[-count:]
            yield {'kind': KINDS[kind % 10 if kind > 0 else -(-kind % 10)], 'label': label, 'parameter': par[0],
                   'period': par[10], 'y': table[:, 1:] * self.model.scale, 'text': text}
            at += 1 + rows


def ten(value):
    return float(f'{value:.10g}')


def point(model, found):
    period = {'period': ten(found['period'])} if found['kind'] == 'hopf' else {}
    return {'kind': found['kind'], 'parameter': ten(found['parameter']), **period, 'state': state_of(model, found)}


def state_of(model, found):
    return {n.removeprefix('site_'): ten(v) for n, v in zip(model.names, found['y'][0])}


def steady_branch(model, start, value, ends, step, limits={}, marks=()):
    """Both ways from a start: special points and the states at some marks."""
    auto = Auto(model, start, value)
    found = []
    for sign in (1, -1):
        stops = {1: list(marks), -1: [e for e in ends]}
        text = '{' + ', '.join(f'{k}: {v}' for k, v in stops.items() if v) + '}'
        found += auto.run(DS=sign * step, DSMAX=5 * step, NMX=20000, UZR=text, **limits, RL0=ends[0], RL1=ends[1])
    return auto, found


def cycle_of(model, found, watched):
    track = found['y'][:, model.names.index(watched)]
    return {'parameter': ten(found['parameter']), 'period': ten(found['period']), 'watched': watched.removeprefix('site_'),
            'least': ten(track.min()), 'most': ten(track.max()), 'state': state_of(model, found)}


def cycles_from(auto, hopf, ends, step, marks, watched, **more):
    found = auto.run(restart=hopf['text'], IRS=hopf['label'], IPS=2, ICP=[1, 11], DS=step, DSMAX=abs(step) * 40,
                     NMX=2500, ISP=3, RL0=ends[0], RL1=ends[1], UZR='{1: ' + str(list(marks)) + '}', **more)
    marked = [cycle_of(auto.model, one, watched) for one in found if one['kind'] == 'user']
    special = [{'kind': one['kind'], **cycle_of(auto.model, one, watched)}
               for one in found if one['kind'] in ('cycle-fold', 'period-doubling')]
    return {'at': marked, 'special': special}


STUDIES = {
    'endless': {'endless': True, 'start': 0.2, 'accept': lambda y: y['site_osteoclasts'] > 1.5, 'at': (0.1, 0.3, 0.5, 0.6)},
    'cleared': {'endless': False, 'start': 0.5, 'accept': lambda y: y['site_danger'] > 1e-4, 'at': (0.1, 0.3, 0.6, 0.69)},
}
CYCLES_AT = (0.33, 0.4, 0.5, 0.6, 0.7, 0.78)
SPECIAL = ('fold', 'hopf', 'branch-point')


def baker(alpha4, start):
    auto, found = steady_branch(Baker(alpha4), np.array(start), 0.0, (0, 40), 0.004)
    out = {'special': [point(auto.model, f) for f in found if f['kind'] in SPECIAL]}
    hopf = next((f for f in found if f['kind'] == 'hopf'), None)
    return {**out, 'cycles': cycles_from(auto, hopf, (0, 40), 0.05, (12.0, 15.0), 'p')} if hopf else out


def site_study(source, study):
    site = Site(source, study['endless'])
    start = site.steady(study['start'], study['accept'])[0]
    # Where debris grows without end the branch has no end either.
    limits = {} if study['endless'] else {'A1': 100.0}
    auto, found = steady_branch(site, start, study['start'], (0, 1), 0.002, limits, study['at'])
    out = {'special': [point(site, f) for f in found if f['kind'] in SPECIAL],
           'at': [point(site, f) for f in found if f['kind'] == 'user']}
    if study['endless']:
        hopf = next(f for f in found if f['kind'] == 'hopf')
        out['cycles'] = cycles_from(auto, hopf, (0.2, 0.9), 0.001, CYCLES_AT, 'site_osteoclasts')
    return out


def main():
    source = json.load(sys.stdin)
    version = subprocess.run(['dpkg-query', '-Wf', '${Version}', 'auto-07p'], capture_output=True, text=True).stdout
    out = {
        'about': 'Made by make_reference.py from the formulas of the model; see README.md.',
        'made with': f'AUTO-07p {version}, numpy {np.__version__}, scipy {scipy.__version__}',
        'fingerprint': source['fingerprint'],
        'units': 'h, and those of the states',
        'baker35': baker(3.5, (0.00559, 0.02)),
        'baker7': baker(7, (0.0112, 0.02)),
        **{id: site_study(source, study) for id, study in STUDIES.items()},
    }
    with open(os.path.join(HERE, 'auto.json'), 'w') as file:
        json.dump(out, file, indent='\t')
        file.write('\n')


if __name__ == '__main__':
    main()
