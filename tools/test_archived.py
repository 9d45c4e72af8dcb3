"""A group that was brought from another log: its archive as it must be holds, and whatever is changed of it is found."""

import base64
import json

import scenario
from cases import Case
from made import Signer, head, root_of


def brought(export=None, kind='system', **said):
    """The files of an export whose group came from the log that the same entries gave before."""
    export = export or scenario.small(6)
    old, size, root = export.files(), len(export.leaves), root_of(export.leaves)
    numbers = [{'id': json.loads(entry['leaf'])['id'], 'seq': entry['seq']} for entry in export.entries]
    details = {'archive': 1, 'origin': json.loads(old['log/keys.json'])['origin'], 'size': size,
               'root': base64.b64encode(root).decode(), 'manifest': '00', **said}
    export.entry('group.imported', kind=kind, details=details)
    files = export.files()
    for path in old:
        if path in ('log/checkpoint', 'log/keys.json') or path.startswith('log/tile/0/'):
            files[f'archive/1/{path}'] = old[path]
    files['archive/1/numbers.jsonl'] = b''.join(json.dumps(line).encode() + b'\n' for line in numbers)
    return export, files


class Archived(Case):
    def fault_in(self, what, export, files):
        report = self.assert_fault('archive', export.seal(files))
        self.assertTrue(any(fault['what'].startswith(what) for fault in report.faults['archive']), report.as_text())

    def test_one_that_is_whole_holds(self):
        export, files = brought()
        report = self.report(export.seal(files))
        self.assertTrue(report.holds, report.as_text())
        self.assertGreater(report.looked_at['archive'], 3)

    def test_one_of_several_tiles_and_keys_holds(self):
        export = scenario.small(6)
        for number in range(300):
            export.leaf()
            if number == 100:
                export.rotate('second')
        export, files = brought(export)
        self.assertTrue(self.report(export.seal(files)).holds)
        self.assertIn('archive/1/log/tile/0/000', files)
        changed = bytearray(files['archive/1/log/tile/0/000'])
        changed[0] ^= 1
        self.fault_in('archive/1/log/', export, {**files, 'archive/1/log/tile/0/000': bytes(changed)})

    def test_each_file_must_be_there(self):
        export, files = brought()
        for path in [path for path in files if path.startswith('archive/')]:
            self.fault_in(path, export, {name: data for name, data in files.items() if name != path})
        self.fault_in('entry ', export, {name: data for name, data in files.items() if not name.startswith('archive/')})
        self.fault_in('archive/2/', export, {**files, 'archive/2/numbers.jsonl': b''})

    def test_numbers_that_are_others_are_found(self):
        export, files = brought()
        lines = files['archive/1/numbers.jsonl'].splitlines(keepends=True)
        for other in (lines[:-1], lines[1:] + lines[:1], lines + lines[-1:], [lines[0].replace(b'"seq": 1}', b'"seq": 2}')]):
            self.fault_in('archive/1/numbers.jsonl', export, {**files, 'archive/1/numbers.jsonl': b''.join(other)})

    def test_a_head_of_another_is_found(self):
        export, files = brought()
        size = len(export.leaves) - 1
        other = head(size, root_of(export.leaves[:size]), Signer('stranger')).encode()
        self.fault_in('archive/1/log/checkpoint', export, {**files, 'archive/1/log/checkpoint': other})
        for said in ({'size': 1}, {'root': base64.b64encode(b'x' * 32).decode()}, {'origin': 'other.example/log'}):
            self.fault_in('archive/1/log/checkpoint', *brought(**said))

    def test_only_the_service_brings_a_group(self):
        self.fault_in('entry ', *brought(kind='clock'))
        self.fault_in('entry ', *brought(size='7'))
