import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';
import { LINE_FRAGMENT, LINE_VERTEX } from './line-shader.js';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_pixelRatio'] as const;

export interface LineData extends EdgeDisplayData {
  readonly bend: number;
  readonly marks: number;
}

/** A strip of so many pieces per line: one for straight lines, many for bent ones. */
export function lineProgram(pieces: number): EdgeProgramType {
  return class extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      const corners = Array.from({ length: pieces + 1 }, (_, at) => at / pieces);
      return {
        VERTICES: (pieces + 1) * 2,
        VERTEX_SHADER_SOURCE: LINE_VERTEX,
        FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_bend', size: 1, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_marks', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_along', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: corners.flatMap((along) => [
          [along, -1],
          [along, 1],
        ]),
      };
    }

    processVisibleItem(
      index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { bend, marks } = data as LineData;
      const ends = [source.x, source.y, target.x, target.y, source.size, target.size];
      const look = [bend, data.size, marks, floatColor(data.color), index];
      this.array.set([...ends, ...look], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_viewport'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_scale'] ?? null, 1 / params.sizeRatio);
      gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
    }
  };
}
