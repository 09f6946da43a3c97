import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';
import { SYMBOL_FRAGMENT, SYMBOL_VERTEX } from './symbol-shader.js';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_canvas', 'u_pixelRatio'] as const;

export interface SymbolData extends NodeDisplayData {
  readonly shape: number;
}

/** `ground` gives the colour of the canvas, 0–1, each time a frame is drawn. */
export function symbolProgram(ground: () => readonly [number, number, number]): NodeProgramType {
  return class extends NodeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: SYMBOL_VERTEX,
        FRAGMENT_SHADER_SOURCE: SYMBOL_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
      const { shape } = data as SymbolData;
      const values = [data.x, data.y, data.size, shape, floatColor(data.color), index];
      this.array.set(values, start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_viewport'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_scale'] ?? null, 1 / params.sizeRatio);
      gl.uniform3f(at['u_canvas'] ?? null, ...ground());
      gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
    }
  };
}
