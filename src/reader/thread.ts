/** The program of a reading thread: takes notes, gives entries. */
import { analyze, knownWith } from '../analyze.ts';
import { serve } from '../threads/node.ts';
import { type Job, makeReader, type Told } from './job.ts';

const read = makeReader({ analyze, knownWith });
serve((message) => read(message as Job | Told));
