"""SQLite FTS5 through Python's own sqlite3: porter stems, bm25 with a weight of 0.3 for headings, the ten best."""
import json, os, re, sqlite3, sys, time

source, questions = sys.argv[1:3]
file = source + '.fts5'
if os.path.exists(file):
    os.remove(file)
STOP = set("a an and are as at be been but by did do does for from had has have he her his how in is it its of on or that the their they this to was were what when where which who why will with".split())

started = time.perf_counter()
db = sqlite3.connect(file)
db.execute("create virtual table p using fts5(text, heading, content='', tokenize='porter unicode61 remove_diacritics 2')")
count = 0
with open(source) as lines:
    for line in lines:
        row = json.loads(line)
        db.execute('insert into p(rowid, text, heading) values (?, ?, ?)', (count, row['text'], row['heading']))
        count += 1
db.execute("insert into p(p) values ('optimize')")
db.commit()
build = time.perf_counter() - started
size = os.path.getsize(file)
db.close()
started = time.perf_counter()
db = sqlite3.connect(file)


def ask(question):
    words = [word for word in re.findall(r'\w+', question.lower()) if word not in STOP]
    if not words:
        return []
    query = ' OR '.join('"%s"' % word for word in words)
    return db.execute('select rowid from p where p match ? order by bm25(p, 1.0, 0.3) limit 10', (query,)).fetchall()


ask('first question')
start = time.perf_counter() - started
asked = open(questions).read().split('\n')
times = []
for turn in range(2):
    times = []
    for question in asked:
        before = time.perf_counter()
        ask(question)
        times.append((time.perf_counter() - before) * 1000)
times.sort()
at = lambda share: times[min(len(times) - 1, int(len(times) * share))]
print(json.dumps(dict(engine='SQLite FTS5', buildSeconds=build, longestBlock=None, bytesAParagraph=size / count, startSeconds=start, p50=at(.5), p90=at(.9), p99=at(.99))))
db.close()
os.remove(file)
