"""tantivy through its Python package: its English stemmer, BM25 with a weight of 0.3 for headings, the ten best."""
import json, os, re, shutil, sys, time

try:
    import tantivy
except ImportError:
    sys.exit('tantivy is not installed: python3 -m venv bench/.venv && bench/.venv/bin/pip install -r bench/requirements.txt')

source, questions = sys.argv[1:3]
folder = source + '.tantivy'
shutil.rmtree(folder, ignore_errors=True)
os.makedirs(folder)
STOP = set("a an and are as at be been but by did do does for from had has have he her his how in is it its of on or that the their they this to was were what when where which who why will with".split())
builder = tantivy.SchemaBuilder()
builder.add_text_field('text', tokenizer_name='en_stem', index_option='freq')
builder.add_text_field('heading', tokenizer_name='en_stem', index_option='freq')

started = time.perf_counter()
index = tantivy.Index(builder.build(), path=folder)
# One thread and much room: as few segments as can be, since each is searched by itself.
writer = index.writer(heap_size=500_000_000, num_threads=1)
count = 0
with open(source) as lines:
    for line in lines:
        row = json.loads(line)
        writer.add_document(tantivy.Document(text=row['text'], heading=row['heading']))
        count += 1
writer.commit()
writer.wait_merging_threads()
build = time.perf_counter() - started
size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))
started = time.perf_counter()
index = tantivy.Index.open(folder)
index.reload()
searcher = index.searcher()


def ask(question):
    words = [word for word in re.findall(r'\w+', question.lower()) if word not in STOP]
    if not words:
        return []
    query = index.parse_query(' '.join(words), ['text', 'heading'], field_boosts={'heading': 0.3})
    return searcher.search(query, 10, count=False).hits


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
print(json.dumps(dict(engine='tantivy', buildSeconds=build, longestBlock=None, bytesAParagraph=size / count, startSeconds=start, p50=at(.5), p90=at(.9), p99=at(.99))))
shutil.rmtree(folder)
