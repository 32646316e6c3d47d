import json,re,zipfile,collections,sys,os
from lxml import etree
W='{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
O='/work/main/Corpora/'
sq=lambda s:re.sub(r'\s','',s)
bad=0
def err(*a):
    global bad; bad+=1; print('!!',*a)
for n in ('collective-letter','tap-consultation','br-circular'):
    J={k:[json.loads(x) for x in open(O+n+'/'+k+'.jsonl')] for k in('align','terms','lint')}
    print(n,'beads',len(J['align']),collections.Counter('%d-%d'%(len(b['zh']),len(b['en'])) for b in J['align']),collections.Counter(b['kind'] for b in J['align']))
    T={}
    for l in('zh','en'):
        t=T[l]=open(O+n+'/'+l+'.txt').read()
        c=re.sub(r'\[bookmark: [^\]]*\]','',t)
        c=re.sub(r'(?m)^(\t?)[•–]\t',r'\1',c)
        gold=[s for b in J['align'] for s in b[l]]
        at=0
        for s in gold:
            k=c.find(s,at)
            if k<0: err(n,l,'not found',s); continue
            if c[at:k].strip(): err(n,l,'uncovered',c[at:k])
            at=k+len(s)
        if c[at:].strip(): err('tail',c[at:])
        d=etree.fromstring(zipfile.ZipFile(O+n+'/'+l+'.docx').read('word/document.xml'))
        pars=[''.join(x.text or '' for x in q.iter(W+'t')) for q in d.iter(W+'p')]
        z=zipfile.ZipFile(O+n+'/'+l+'.docx')
        if 'word/footnotes.xml' in z.namelist():
            f=etree.fromstring(z.read('word/footnotes.xml'))
            pars+=[''.join(x.text or '' for x in q.iter(W+'t')) for q in f.iter(W+'p')]
            print('  footnotes',l)
        a=sq(''.join(pars)); b=sq(''.join(gold)).replace('¹','')
        if a!=b:
            i=next(i for i,(p,q) in enumerate(zip(a,b)) if p!=q); err(n,l,'docx',a[i-20:i+20],b[i-20:i+20])
        print('  ',l,'sentences',len(gold),'chars',len(t),'bookmarks',len(list(d.iter(W+'bookmarkStart'))),'hyperlinks',len(list(d.iter(W+'hyperlink'))),'tables',len(list(d.iter(W+'tbl'))))
        # inner sentence ends
        for s in gold:
            if l=='zh' and re.search(r'[。！？](?!["”）¹]*$)',s): err(n,'inner end',s)
            if l=='en' and re.search(r'[.!?]["”)]? +[A-Z“"]',re.sub(r'\b(Ms|Mr|Doc|ex|e\.g|No)\.','',s)): print('  ?? inner end',s)
    for g in J['lint']:
        f=g['file']; rf=g['related_file'] or f
        for side,x in((f,g['excerpt']),(rf,g['related'])):
            if x and x not in T[side]: err(n,'lint',side,x)
        if g['certain'] and T[f].count(g['excerpt'])!=1: print('  ? excerpt occurs',T[f].count(g['excerpt']),g['excerpt'])
    print('  lint',sum(g['certain'] for g in J['lint']),'certain of',len(J['lint']))
    low={l:sq(T[l]).lower() for l in T}; rawq=lambda s:re.sub(r'\s','',s).lower()
    for r in J['terms']:
        fs=[('zh',r.get('zh')),('en',r.get('en'))] if r['kind']=='term' else [(l,x) for l in('zh','en') for x in ((r.get('forms') or {}).get(l) or [])]+[(l,(r.get('title') or {}).get(l)) for l in('zh','en')]+[('en',r.get('number')),('en',r.get('former'))]
        if r.get('acronym') and r['acronym'] not in T['zh'] and r['acronym'] not in T['en']: err(n,'acr',r['acronym'])
        for l,x in fs:
            if x and rawq(x) not in low[l]: err(n,'term',l,x)
    # hygiene
    for l in T:
        for m in re.finditer(r'\b(\w+) \1\b|(.)\2',T[l]):
            w=m.group()
            if (l=='en' and m.group(1) and not m.group(1).isdigit()) or (l=='zh' and re.match('[一-鿿]',w)): print('  dup',l,T[l][m.start()-4:m.end()+6].replace('\n','⏎'))
        if '/tmp' in T[l] or '/work' in T[l]: err('path')
    for m in re.finditer(r'[一-鿿][,;:()?!]|[,;:()?!][一-鿿]|[一-鿿]"|[一-鿿] +[一-鿿]',T['zh']): print('  punct',T['zh'][m.start()-5:m.end()+5])
    print('  terms',len(J['terms']))
print('bad',bad)
