interface Props {
  readonly id: string;
  /** Of the leaves; white where the pattern is a mask. */
  readonly fill: string;
  readonly scale?: number;
  /** On paper, where pale leaves would not be seen. */
  readonly outlined?: boolean;
}

/** The pattern that stands for a cut or printed design: what it will be is agreed on with its customer. */
export const Leaves = ({ id, fill, scale = 1, outlined = false }: Props) => (
  <pattern
    id={id}
    width="96"
    height="128"
    patternUnits="userSpaceOnUse"
    patternTransform={scale === 1 ? undefined : `scale(${scale})`}
  >
    <path
      fill={fill}
      className={outlined ? 'stroke-edge' : undefined}
      strokeWidth={outlined ? 3 : undefined}
      d="M48 4C66 22 66 46 48 64C30 46 30 22 48 4ZM0 68C18 86 18 110 0 128C-18 110 -18 86 0 68ZM96 68C114 86 114 110 96 128C78 110 78 86 96 68Z"
    />
  </pattern>
);
