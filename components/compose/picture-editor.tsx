import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useComposeTexts } from './compose-context.ts';
import {
  type Box,
  blurPixels,
  boxAfterKey,
  boxBetween,
  firstBox,
  fitBox,
  type Size,
} from './picture-edit.ts';

interface PictureEditorProps {
  /** data: address of the picture, as the browser captured it. */
  readonly picture: string;
  readonly onSave: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly onDrop: () => void;
}

const MOST_UNDONE = 10;

function contextOf(canvas: HTMLCanvasElement | null): CanvasRenderingContext2D | null {
  return canvas?.getContext('2d', { willReadFrequently: true }) ?? null;
}

/** Crops a picture and blurs parts of it for good, by pointer or by keys. It lives in memory only. */
export function PictureEditor({ picture, onSave, onDrop }: PictureEditorProps) {
  const t = useComposeTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef<ImageData[]>([]);
  const corner = useRef<{ x: number; y: number }>(undefined);
  const [size, setSize] = useState<Size>();
  const [box, setBox] = useState<Box>();
  const [undoable, setUndoable] = useState(0);
  const [told, setTold] = useState('');
  const [isBroken, setBroken] = useState(false);

  useEffect(() => {
    const image = new Image();
    image.onload = () => {
      const pen = contextOf(canvas.current);
      if (!pen) return setBroken(true);
      const { naturalWidth: width, naturalHeight: height } = image;
      pen.canvas.width = width;
      pen.canvas.height = height;
      pen.drawImage(image, 0, 0);
      setSize({ width, height });
      setBox(firstBox({ width, height }));
      frame.current?.focus();
    };
    image.onerror = () => setBroken(true);
    image.src = picture;
    return () => {
      before.current = [];
    };
  }, [picture]);

  const change = (work: (pen: CanvasRenderingContext2D, now: Size, at: Box) => Size, say: string): void => {
    const pen = contextOf(canvas.current);
    if (!pen || !size || !box) return;
    before.current = [...before.current, pen.getImageData(0, 0, size.width, size.height)].slice(-MOST_UNDONE);
    setUndoable(before.current.length);
    const next = work(pen, size, box);
    setSize(next);
    setBox(fitBox(box, next));
    setTold(say);
  };
  const blur = () =>
    change((pen, now, at) => {
      const part = pen.getImageData(at.x, at.y, at.width, at.height);
      blurPixels(part.data, at);
      pen.putImageData(part, at.x, at.y);
      return now;
    }, t('evidence.blurred'));
  const crop = () =>
    change((pen, _now, at) => {
      const part = pen.getImageData(at.x, at.y, at.width, at.height);
      pen.canvas.width = at.width;
      pen.canvas.height = at.height;
      pen.putImageData(part, 0, 0);
      return { width: at.width, height: at.height };
    }, t('evidence.cropped'));
  const undo = () => {
    const last = before.current.pop();
    const pen = contextOf(canvas.current);
    if (!last || !pen) return;
    pen.canvas.width = last.width;
    pen.canvas.height = last.height;
    pen.putImageData(last, 0, 0);
    setUndoable(before.current.length);
    setSize({ width: last.width, height: last.height });
    setBox(firstBox(last));
    setTold(t('evidence.undone'));
  };
  const save = () =>
    canvas.current?.toBlob((blob) => {
      if (!blob) return setBroken(true);
      void blob.arrayBuffer().then((buffer) => onSave(new Uint8Array(buffer)));
    }, 'image/png');

  const pointOf = (event: PointerEvent): { x: number; y: number } | undefined => {
    const area = canvas.current?.getBoundingClientRect();
    if (!area || !size) return undefined;
    return {
      x: ((event.clientX - area.left) / area.width) * size.width,
      y: ((event.clientY - area.top) / area.height) * size.height,
    };
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    corner.current = pointOf(event);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent) => {
    const point = pointOf(event);
    if (corner.current && point && size) setBox(boxBetween(corner.current, point, size));
  };
  const end = () => {
    corner.current = undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    const next = box && size && boxAfterKey(box, event, size);
    if (!next) return;
    event.preventDefault();
    setBox(next);
  };
  const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  const place = box &&
    size && {
      left: percent(box.x, size.width),
      top: percent(box.y, size.height),
      width: percent(box.width, size.width),
      height: percent(box.height, size.height),
    };

  if (isBroken) {
    return (
      <p className="notice" role="alert">
        {t('evidence.broken')}
      </p>
    );
  }
  return (
    <div className="picture">
      <p id="picture-keys" className="hint">
        {t('evidence.keys')}
      </p>
      <div className="picture-room" onPointerDown={begin} onPointerMove={drag} onPointerUp={end}>
        <canvas ref={canvas} aria-label={t('evidence.picture')} role="img" />
        {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a box that is moved by keys */}
        <div
          ref={frame}
          className="picture-box"
          style={place}
          role="group"
          aria-roledescription={t('evidence.box')}
          aria-label={
            box
              ? t('evidence.box.at', { x: box.x, y: box.y, width: box.width, height: box.height })
              : t('evidence.box')
          }
          aria-describedby="picture-keys"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move the box
          tabIndex={0}
          onKeyDown={onKey}
        />
      </div>
      <div className="letter-ways">
        <Button small onClick={blur}>
          {t('evidence.blur')}
        </Button>
        <Button small onClick={crop}>
          {t('evidence.crop')}
        </Button>
        <Button small disabled={undoable === 0} onClick={undo}>
          {t('evidence.undo')}
        </Button>
        <Button small tone="primary" onClick={save}>
          {t('evidence.save')}
        </Button>
        <Button small onClick={onDrop}>
          {t('evidence.drop')}
        </Button>
      </div>
      <p className="hint" role="status">
        {told}
      </p>
    </div>
  );
}
