import { statuses } from '../../src/model/relation-mention.js';
import { fadedOpacity } from './look.js';
import { dashes } from './marks.js';

/**
 * A ribbon along a quadratic curve (or, for a self-loop, a circle) with an arrow head at its end. Everything is in CSS
 * pixels. Each vertex has: how far along (0 to 1), which side (-1, 1), and whether it is body 0, head's base 1 or tip 2.
 */
export const edgeVertexShader = /*glsl*/ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
attribute float a_thickness;
attribute float a_curve;
attribute float a_style;
attribute vec3 a_vertex;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_minThickness;
uniform float u_dim;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_length;
varying float v_head;
varying float v_dash;
varying float v_struck;
varying float v_opacity;

vec2 toPixels(vec2 point) {
  return (u_matrix * vec3(point, 1.0)).xy * u_viewport * 0.5;
}

void main() {
  float style = a_style;
  float arrow = step(32.0, style);
  style -= 32.0 * arrow;
  float emphasised = step(16.0, style);
  style -= 16.0 * emphasised;
  v_struck = step(8.0, style);
  v_dash = style - 8.0 * v_struck;
  v_opacity = mix(1.0, ${fadedOpacity.toFixed(3)}, u_dim * (1.0 - emphasised));

  float thickness = max(a_thickness / u_sizeRatio, u_minThickness);
  float halfWidth = thickness * 0.5;
  float headLength = arrow * (5.0 + thickness * 2.0);
  float headHalf = 2.6 + thickness * 1.1;
  vec2 radii = a_radii / u_sizeRatio + vec2(1.0, 2.0);

  vec2 start = toPixels(a_start);
  vec2 end = toPixels(a_end);
  vec2 way = end - start;
  float apart = length(way);
  bool isLoop = distance(a_start, a_end) < 1e-7;
  float loopRadius = 9.0 + a_radii.x / u_sizeRatio * 0.5 + abs(a_curve) * 24.0;
  vec2 loopCenter = start + vec2(0.0, a_radii.x / u_sizeRatio * 0.6 + loopRadius);
  vec2 unit = way / max(apart, 0.001);
  vec2 control = (start + end) * 0.5 + vec2(-unit.y, unit.x) * a_curve * apart;

  float speedStart = isLoop ? 6.2832 * loopRadius : 2.0 * distance(control, start);
  float speedEnd = isLoop ? speedStart : 2.0 * distance(end, control);
  float bodyFrom = min(radii.x / max(speedStart, 0.001), 0.45);
  float bodyTo = max(1.0 - (radii.y + headLength) / max(speedEnd, 0.001), 0.5);
  float tipAt = max(1.0 - radii.y / max(speedEnd, 0.001), bodyTo);
  float t = a_vertex.z > 1.5 ? tipAt : mix(bodyFrom, bodyTo, a_vertex.x);

  vec2 point;
  vec2 tangent;
  if (isLoop) {
    float angle = 6.2832 * t;
    point = loopCenter + loopRadius * vec2(sin(angle), -cos(angle));
    tangent = vec2(cos(angle), sin(angle));
    v_length = speedStart;
  } else {
    point = mix(mix(start, control, t), mix(control, end, t), t);
    tangent = mix(control - start, end - control, t);
    tangent = length(tangent) > 0.0 ? normalize(tangent) : unit;
    v_length = (apart + speedStart * 0.5 + speedEnd * 0.5) * 0.5;
  }

  float reach = a_vertex.z > 0.5 ? arrow * headHalf : mix(halfWidth, max(halfWidth, 5.5), v_struck);
  #ifdef PICKING_MODE
  reach = max(reach, 4.0);
  #endif
  v_half = a_vertex.z > 1.5 ? -1.0 : reach;
  v_across = a_vertex.z > 1.5 ? 0.0 : a_vertex.y * (reach + 0.7);
  v_head = step(0.5, a_vertex.z);
  v_along = t * v_length;
  v_dash = v_dash + 0.25;

  vec2 position = point + vec2(-tangent.y, tangent.x) * v_across;
  bool isGone = a_thickness <= 0.0 || (!isLoop && apart < radii.x + radii.y);
  gl_Position = isGone ? vec4(2.0, 2.0, 0.0, 1.0) : vec4(position * 2.0 / u_viewport, 0.0, 1.0);
  #ifndef PICKING_MODE
  v_half = v_head > 0.5 || v_struck < 0.5 ? v_half : halfWidth;
  #endif

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

const patterns = statuses
  .map((status, i) => `if (v_dash < ${i + 1}.0) return vec4(${dashes[status].map((n) => n.toFixed(1)).join(', ')});`)
  .join('\n  ');

export const edgeFragmentShader = /*glsl*/ `
precision highp float;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_length;
varying float v_head;
varying float v_dash;
varying float v_struck;
varying float v_opacity;

uniform float u_pixelRatio;

vec4 pattern() {
  ${patterns}
  return vec4(1.0, 0.0, 1.0, 0.0);
}

float dashAt(float along, float soft) {
  if (v_dash < 1.0) return 1.0;
  vec4 p = pattern();
  float at = mod(along, p.x + p.y + p.z + p.w);
  float first = smoothstep(-soft, soft, at) * (1.0 - smoothstep(p.x - soft, p.x + soft, at));
  float from = p.x + p.y;
  float second = smoothstep(from - soft, from + soft, at) * (1.0 - smoothstep(from + p.z - soft, from + p.z + soft, at));
  return max(first, second);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float line = 1.0 - smoothstep(-soft, soft, abs(v_across) - v_half);
  if (v_head < 0.5) {
    line *= dashAt(v_along, soft);
    if (v_struck > 0.5) {
      float fromMiddle = v_along - v_length * 0.5 + v_across * 0.5;
      float bar = min(abs(fromMiddle - 2.2), abs(fromMiddle + 2.2));
      line = max(line, 1.0 - smoothstep(0.8 - soft, 0.8 + soft, bar));
    }
  }
  float alpha = line * v_color.a * v_opacity;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;
