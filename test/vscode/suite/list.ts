/**
 * All tests, in the order of a session: the extension wakes first.
 */
import './activation.ts';
import './plain-text.ts';
import './diagnostics.ts';
import './navigation.ts';
import './structure.ts';
import './reports.ts';
import './reading.ts';
import './differences.ts';
import './compare.ts';
import './corrections.ts';
import './links.ts';
import './annotations.ts';
import './matrix.ts';
import './entities.ts';
import './entity-tree.ts';
import './statement-tree.ts';
import './bundles.ts';
import './export.ts';
import './settings.ts';
import './keys.ts';
