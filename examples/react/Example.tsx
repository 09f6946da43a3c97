import { useState, type ReactElement } from 'react';
import { ActorGraph } from './ActorGraph';

const DATES = ['2010-12-31', '2018-12-31'];

/** A page that says what the graph shows, and hears what is chosen in it. */
export function Example({ server }: { server: string }): ReactElement {
  const [asOf, setAsOf] = useState('2018-12-31');
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState('Nothing chosen yet.');

  return (
    <>
      <p>
        {DATES.map((date) => (
          <button key={date} aria-pressed={date === asOf} onClick={() => setAsOf(date)}>
            {date}
          </button>
        ))}{' '}
        <button onClick={() => setShown(!isShown)}>{isShown ? 'Take away' : 'Show again'}</button>
      </p>
      {isShown && (
        <ActorGraph
          server={server}
          of="dialogue:khartoum-process framework:gcm"
          asOf={asOf}
          onEntitySelect={({ name, kind, id }) => setHeard(`${name} (${kind}, ${id})`)}
          onError={({ message }) => setHeard(message)}
        />
      )}
      <p role="status">{heard}</p>
    </>
  );
}
