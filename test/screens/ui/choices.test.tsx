import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox } from '../../../src/ui/Checkbox.tsx';
import { Chip } from '../../../src/ui/Chip.tsx';
import { RadioCards } from '../../../src/ui/RadioCards.tsx';
import { SegmentedControl } from '../../../src/ui/SegmentedControl.tsx';
import { SelectField } from '../../../src/ui/SelectField.tsx';

type Day = 'working' | 'focus' | 'out';

const DAYS = [
  { value: 'working', label: 'Working' },
  { value: 'focus', label: 'Focus' },
  { value: 'out', label: 'Out' },
] as const;

function Today() {
  const [day, setDay] = useState<Day>('working');
  return <SegmentedControl<Day> label="Amara today" options={DAYS} value={day} onChange={setDay} />;
}

describe('choosing one of a few', () => {
  it('is a single stop of the tab key, and the arrow keys choose', async () => {
    const user = userEvent.setup();
    render(<Today />);

    await user.tab();
    expect(screen.getByRole('radio', { name: 'Working' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');

    expect(screen.getByRole('radiogroup', { name: 'Amara today' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Out' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Out' })).toHaveFocus();
  });

  it('names each card by its label and describes it by its sentence', async () => {
    const user = userEvent.setup();
    const choose = vi.fn<(next: string) => void>();
    const options = [
      { value: 'p0', label: 'Nothing works', description: 'The trial stands still.', badge: 'p0' },
      { value: 'p3', label: 'A question' },
    ];
    render(<RadioCards legend="Severity" options={options} value={null} onChange={choose} />);

    await user.click(screen.getByText('The trial stands still.'));

    expect(choose).toHaveBeenCalledWith('p0');
    expect(screen.getByRole('group', { name: 'Severity' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Nothing works' })).toHaveAccessibleDescription('The trial stands still.');
    expect(screen.getByRole('radio', { name: 'A question' })).not.toBeChecked();
  });

  it('chooses from a list, and says what is wrong with the choice', async () => {
    const user = userEvent.setup();
    const choose = vi.fn<(next: 'team' | 'free') => void>();
    const options = [
      { value: 'team', label: 'Team' },
      { value: 'free', label: 'Free' },
    ] as const;
    render(<SelectField label="Segment" options={options} value="team" onChange={choose} error="Choose another." />);

    const field = screen.getByRole('combobox', { name: 'Segment' });
    await user.selectOptions(field, 'Free');

    expect(choose).toHaveBeenCalledWith('free');
    expect(field).toHaveAccessibleDescription('Choose another.');
    expect(field).toBeInvalid();
  });
});

describe('switching something on or off', () => {
  it('a chip says whether its filter is on, and how many it lets through', async () => {
    const user = userEvent.setup();
    const press = vi.fn<(next: boolean) => void>();
    render(
      <Chip pressed={false} count={3} onPressedChange={press}>
        Late
      </Chip>,
    );

    await user.click(screen.getByRole('button', { name: 'Late 3', pressed: false }));

    expect(press).toHaveBeenCalledWith(true);
  });

  it('a checkbox knows on, off and partly', async () => {
    const user = userEvent.setup();
    const change = vi.fn<(next: boolean) => void>();
    render(
      <Checkbox label="All regions" checked={false} indeterminate onChange={change} description="Two of three." />,
    );

    const box = screen.getByRole('checkbox', { name: 'All regions' });
    expect(box).toBePartiallyChecked();
    await user.click(box);

    expect(change).toHaveBeenCalledWith(true);
    expect(box).toHaveAccessibleDescription('Two of three.');
  });
});
