"""The published vectors: signatures, notes, trees, and the assessment. `python3 -m unittest discover tools`"""

import base64
import json
import pathlib
import unittest

from assent_verify import consensus, ed25519, merkle, notes
from assent_verify.canon import Malformed, canonical, parse

DATA = pathlib.Path(__file__).resolve().parents[1] / 'tests' / 'data'
NOTED = ('UNANIMITY', 'ALL_GROUPS_OPPOSE', 'GROUPS_ABSTAIN', 'DISSENT_NOTED')

# RFC 8032, section 7.1: public key, message, signature.
RFC_8032 = [
    ('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', '',
     'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'),
    ('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', '72',
     '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'),
    ('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025', 'af82',
     '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a')]

# The example of C2SP signed-note, and those of golang.org/x/mod/sumdb/note.
SPEC_KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
SPEC_NOTE = ('This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYj'
             'OBH3mFXmRKuwHjG1Yu72IneyaQM=\n')
GO_KEYS = ('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
           'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop')
GO_NOTE = ('If you think cryptography is the answer to your problem,\nthen you don\'t know what your problem is.\n\n'
           '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
           '\u2014 EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n')


class Signatures(unittest.TestCase):
    def test_those_of_rfc_8032_hold_and_every_bit_counts(self):
        for public, message, signature in RFC_8032:
            public, message, signature = map(bytes.fromhex, (public, message, signature))
            self.assertTrue(ed25519.holds(public, signature, message))
            self.assertFalse(ed25519.holds(public, signature, message + b'x'))
            for bit in range(0, 512, 37):
                self.assertFalse(ed25519.holds(public, flipped(signature, bit), message))
            for bit in range(0, 256, 51):
                self.assertFalse(ed25519.holds(flipped(public, bit), signature, message))

    def test_another_form_of_the_same_signature_is_refused(self):
        public, message, signature = map(bytes.fromhex, RFC_8032[1])
        larger = int.from_bytes(signature[32:], 'little') + ed25519.ORDER
        self.assertFalse(ed25519.holds(public, signature[:32] + larger.to_bytes(32, 'little'), message))

    def test_a_key_of_small_order_signs_nothing(self):
        neutral = ed25519.encode(ed25519.NEUTRAL)
        self.assertFalse(ed25519.holds(neutral, neutral + bytes(32), b'anything'))
        self.assertFalse(ed25519.holds(bytes(32), bytes(64), b'anything'))


class Notes(unittest.TestCase):
    def test_the_published_notes_hold(self):
        key = notes.Key(SPEC_KEY)
        note = notes.Note(SPEC_NOTE)
        self.assertEqual((note.text, note.signers([key])), ('This is an example message.\n', [key]))
        peter, enoch = map(notes.Key, GO_KEYS)
        self.assertEqual(notes.Note(GO_NOTE).signers([peter, enoch]), [peter, enoch])
        self.assertEqual(notes.Note(GO_NOTE).signers([enoch]), [enoch], 'lines of unknown keys are ignored')

    def test_a_changed_note_does_not(self):
        for changed in (SPEC_NOTE.replace('example m', 'example n'), SPEC_NOTE.replace('yaQM=', 'yaQN='),
                        SPEC_NOTE.replace('Uw2QOkn', 'Uw2QOkm'), SPEC_NOTE[:-1], SPEC_NOTE.replace('\n\n', '\n'),
                        SPEC_NOTE.replace('\u2014', '-'), SPEC_NOTE + '\n', 'a\tb' + SPEC_NOTE, SPEC_NOTE + 'more\n'):
            with self.assertRaises(Malformed, msg=changed):
                notes.Note(changed).signers([notes.Key(SPEC_KEY)])

    def test_a_key_with_the_id_of_another_is_none(self):
        for changed in (SPEC_KEY.replace('530d', '530e'), SPEC_KEY.replace('foo', 'fop'), SPEC_KEY[:-1] + 'l', 'a+b', ''):
            with self.assertRaises(Malformed):
                notes.Key(changed)


class Trees(unittest.TestCase):
    def test_the_published_proofs(self):
        for case in json.loads((DATA / 'merkle' / 'inclusion.json').read_bytes()):
            holds = merkle.inclusion_holds(case['leafIdx'], case['treeSize'], decoded(case['leafHash']),
                                           list(map(decoded, case['proof'] or [])), decoded(case['root']))
            self.assertEqual(holds, not case['wantErr'], case['name'])
        for case in json.loads((DATA / 'merkle' / 'consistency.json').read_bytes()):
            holds = merkle.consistency_holds(case['size1'], case['size2'], list(map(decoded, case['proof'] or [])),
                                             decoded(case['root1']), decoded(case['root2']))
            self.assertEqual(holds, not case['wantErr'], case['name'])

    def test_the_root_is_the_one_of_the_definition(self):
        def root(leaves):
            if len(leaves) < 2:
                return merkle.leaf_hash(leaves[0]) if leaves else merkle.sha256(b'')
            cut = 1 << (len(leaves) - 1).bit_length() - 1
            return merkle.node_hash(root(leaves[:cut]), root(leaves[cut:]))
        leaves = [b'%d' % number for number in range(300)]
        tree = merkle.Tree()
        for size in range(301):
            self.assertEqual(tree.root(), root(leaves[:size]))
            if size < 300:
                tree.add(merkle.leaf_hash(leaves[size]))

    def test_the_tiles_of_the_specification(self):
        paths = [path for path, _, _ in merkle.tile_paths(70_000)]
        self.assertEqual(len(paths), 274 + 2 + 1 + 274)
        for path in ('log/tile/0/000', 'log/tile/0/272', 'log/tile/0/273.p/112', 'log/tile/1/000', 'log/tile/1/001.p/17',
                     'log/tile/2/000.p/1', 'log/tile/entries/273.p/112'):
            self.assertIn(path, paths)
        self.assertEqual(merkle._path('0', 1234067, 256), 'log/tile/0/x001/x234/067')


class Assessments(unittest.TestCase):
    def test_all_published_cases(self):
        published = json.loads((DATA / 'consensus.json').read_bytes())
        self.assertEqual(published['defaults'], consensus.DEFAULTS)
        for case in published['vectors']:
            with self.subTest(case['name']):
                self.compare(consensus.assess(case['input']), case['expected'])

    def compare(self, result, expected):
        for name in ('level', 'fragile', 'pivot_count'):
            self.assertEqual(result[name], expected[name], name)
        noted = {one['code'] for one in result['reasons'] if not one['passed'] or one['code'] in NOTED}
        self.assertEqual(noted, set(expected['failed_or_noted']))
        bridge, metrics = expected['metrics'].pop('bridge'), dict(result['metrics'])
        found = metrics.pop('bridge')
        self.assertEqual(metrics, expected['metrics'])
        self.assertTrue(found is bridge is None or abs(found - bridge) < 1e-9)
        self.assertEqual(set(result['groups']), set(expected['groups']))
        for code, group in expected['groups'].items():
            self.assertEqual({name: result['groups'][code][name] for name in group}, group)


class Json(unittest.TestCase):
    def test_the_canonical_form(self):
        value = parse('{"\\u20ac":1,"b":[true,null,-5,{}],"\\ufb33":2,"\\ud83d\\ude00":3,"a":"\\u000f\\n\\u007f\\"\\\\/\\u00e9"}')
        self.assertEqual(canonical(value).decode(), '{"a":"\\u000f\\n\u007f\\"\\\\/\u00e9","b":[true,null,-5,{}],"\u20ac":1,'
                                                    '"\U0001f600":3,"\ufb33":2}')

    def test_what_has_no_place_here(self):
        for text in ('1.0', '1e3', '-0', '9007199254740993', 'NaN', 'Infinity', '{"a":1,"a":1}', '"\\ud800"', '[1,]', '', '"\n"',
                     '[' * 100_000, '01', '{"a":1} x'):
            with self.assertRaises(Malformed, msg=text[:20]):
                parse(text)
        with self.assertRaises(Malformed):
            parse(b'"\xff"')


def flipped(data, bit):
    return bytes(byte ^ (1 << bit % 8 if at == bit // 8 else 0) for at, byte in enumerate(data))


def decoded(text):
    return base64.b64decode(text)


if __name__ == '__main__':
    unittest.main()
